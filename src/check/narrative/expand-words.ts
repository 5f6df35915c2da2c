/** Every choice that a word with `(a|b|)` in it stands for. */
export function expandWord(word: string): string[] {
  const open = word.indexOf('(')
  if (open < 0) return [word]
  const close = word.indexOf(')', open)
  const choices = word.slice(open + 1, close).split('|')
  const rest = expandWord(word.slice(close + 1))
  return choices.flatMap((choice) => rest.map((end) => word.slice(0, open) + choice + end))
}

export function expandWords(words: readonly string[]): string[] {
  return words.flatMap(expandWord).filter((word) => word !== '')
}
