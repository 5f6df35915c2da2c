import type { Block } from './block'

/**
 * A page for each attachment, begun for the clerk who goes on in Word: 附件 at the top, the title on the
 * third line (GB/T 9704-2012 §7.3.7).
 */
export function layOutAttachmentPages(names: readonly string[]): Block[] {
  return names.flatMap((name, index): Block[] => [
    { type: 'page-break' },
    {
      type: 'paragraph',
      role: 'attachment-label',
      text: names.length === 1 ? '附件' : `附件${index + 1}`,
    },
    { type: 'heading', level: 0, text: name },
    { type: 'paragraph', role: 'body', text: '' },
  ])
}
