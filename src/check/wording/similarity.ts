const gram = 5

/** The text without spaces, its years made alike. */
export function plainText(text: string): string {
  return text.replace(/\s/g, '').replace(/20\d\d(?=年)/g, '〇')
}

/** What two texts have in common: the share of runs of five characters that stand in both. */
export function similarity(one: string, other: string): number {
  const [first, second] = [gramsOf(one), gramsOf(other)]
  let shared = 0
  for (const run of first) if (second.has(run)) shared++
  const all = first.size + second.size - shared
  return all === 0 ? 0 : shared / all
}

/** Every run of five characters as a number: numbers are found much faster than texts. */
function gramsOf(text: string): Set<number> {
  const runs = new Set<number>()
  for (let at = 0; at + gram <= text.length; at++) {
    let hash = 0
    for (let next = at; next < at + gram; next++) {
      hash = (hash * 8191 + text.charCodeAt(next)) & 0x3fffffff
    }
    runs.add(hash)
  }
  return runs
}
