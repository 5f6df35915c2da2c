import { linesOf } from './paragraph'

const ownLabel = /^附件\s*(?:\d{1,2}(?!\d)\s*[：:．.、]?|[：:])\s*/
/** `（1）`, `(一)`, `①`, `1、`, `一、` or `1.`, but neither `1.5万亩` nor the year of `2025年`. */
const ownNumber =
  /^(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|[\u2460-\u2473]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})、|\d{1,2}[.．](?=\D|(?:19|20)\d\d\D))\s*/
const endMarks = /[。；，;,]+$/

/** Names of what is attached, one a line, without a numbering of the clerk's: they are numbered here. */
export function attachmentsOf(text: string): string[] {
  return linesOf(text).map(nameOf).filter(Boolean)
}

function nameOf(line: string): string {
  const unlabelled = line.replace(ownLabel, '')
  const name = unlabelled.replace(ownNumber, '').replace(endMarks, '')
  return name || line.replace(endMarks, '')
}
