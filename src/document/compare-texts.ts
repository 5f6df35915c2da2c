import type { Block } from './block'

/** The first text outside the tables that is another one; a text that is missing is blank. */
export interface ChangedText {
  readonly expected: string
  readonly found: string
}

const unseen = /[\s\u00a0\u3000]/g

/** Headings and paragraphs in order, white space aside; undefined where all say the same. */
export function firstChangedText(
  expected: readonly Block[],
  found: readonly Block[],
): ChangedText | undefined {
  const before = textsOf(expected)
  const after = textsOf(found)
  const count = Math.max(before.length, after.length)
  for (let index = 0; index < count; index++) {
    const changed = { expected: before[index] ?? '', found: after[index] ?? '' }
    if (changed.expected.replace(unseen, '') !== changed.found.replace(unseen, '')) return changed
  }
  return undefined
}

function textsOf(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap((block) =>
      block.type === 'heading' || block.type === 'paragraph' ? [block.text] : [],
    )
    .filter((text) => text.replace(unseen, '') !== '')
}
