import type { Block, Paragraph } from './block'

/** A text outside the tables that is another one; a text that is missing is blank. */
export interface ChangedText {
  readonly expected: string
  readonly found: string
}

const unseen = /[\s\u00a0\u3000]/g

/**
 * Headings and paragraphs in order, white space aside. Where paragraphs were added or taken out, only the
 * first change is told: what stands beside what is not known from there on. What stands on the pages of
 * attachments is not compared: they are there to be filled in.
 */
export function changedTextsOf(
  expected: readonly Block[],
  found: readonly Block[],
): readonly ChangedText[] {
  const label = expected.find(isAttachmentLabel)?.text
  const before = textsBefore(label, expected)
  const after = textsBefore(label, found)
  const longer = before.length > after.length ? before : after
  const changed = longer
    .map((_, index) => ({ expected: before[index] ?? '', found: after[index] ?? '' }))
    .filter((pair) => pair.expected.replace(unseen, '') !== pair.found.replace(unseen, ''))
  return before.length === after.length ? changed : changed.slice(0, 1)
}

function isAttachmentLabel(block: Block): block is Paragraph {
  return block.type === 'paragraph' && block.role === 'attachment-label'
}

function textsBefore(label: string | undefined, blocks: readonly Block[]): string[] {
  const texts = textsOf(blocks)
  const end = label === undefined ? -1 : texts.indexOf(label)
  return end < 0 ? texts : texts.slice(0, end)
}

function textsOf(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap((block) =>
      block.type === 'heading' || block.type === 'paragraph' ? [block.text] : [],
    )
    .filter((text) => text.replace(unseen, '') !== '')
}
