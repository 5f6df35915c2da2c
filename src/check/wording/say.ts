import type { RuleBase } from '../../template/template'
import type { Finding } from '../finding'
import { type Passage, typedSpan } from './passage'

export interface Place {
  readonly where: string
  readonly place: string
}

const wordsAround = 6

/** A finding in the clerk's words: where, what stands there, what to do. */
export function findingAt(rule: RuleBase, { where, place }: Place, what: string): Finding {
  const { id, level, basis } = rule
  return { rule: id, level, where, place, message: `${place}：${what}`, basis }
}

/** A finding on some words of a passage, which it quotes with those around them. */
export function findingOnWords(
  rule: RuleBase,
  passage: Passage,
  start: number,
  end: number,
  advice: string,
  replacement?: string,
): Finding {
  const { text } = passage
  return {
    ...findingAt(rule, passage, `写的是“${quote(text, start, end)}”。${advice}`),
    span: typedSpan(passage, start, end),
    ...(replacement !== undefined && { fix: { replacement } }),
  }
}

/** The words with a few on either side, so that they can be found. */
export function quote(text: string, start: number, end: number): string {
  const from = Math.max(start - wordsAround, 0)
  const to = Math.min(end + wordsAround, text.length)
  const before = from > 0 ? '…' : ''
  const after = to < text.length ? '…' : ''
  return `${before}${text.slice(from, to)}${after}`.replace(/\s+/g, ' ')
}
