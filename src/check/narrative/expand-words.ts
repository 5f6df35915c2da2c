import type { NarrativeWords } from '../../template/narrative-rule'

/** Every choice that a word with `(a|b|)` in it stands for. */
export function expandWord(word: string): string[] {
  const open = word.indexOf('(')
  if (open < 0) return word === '' ? [] : [word]
  const close = word.indexOf(')', open)
  const before = word.slice(0, open)
  const behind = word.slice(close + 1)
  return word
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => expandWord(before + choice + behind))
}

export function expandWords(words: readonly string[]): string[] {
  return words.flatMap(expandWord)
}

/** The words that texts are searched for, beyond those of the lexicon, with every choice written out. */
export function expandSearched(words: NarrativeWords): NarrativeWords {
  return {
    ...words,
    subjects: words.subjects.map((subject) =>
      subject.context
        ? { ...subject, context: { ...subject.context, words: expandWords(subject.context.words) } }
        : subject,
    ),
    cautions: words.cautions.map((caution) => ({
      ...caution,
      words: expandWords(caution.words),
      unless: expandWords(caution.unless ?? []),
    })),
  }
}
