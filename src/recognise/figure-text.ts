import { fullWidthToAscii } from '../report/full-width'
import { visible } from './words'

const numberedLabel = /^\d{1,2}[.、](?!\d)\D/
const placeholder = /^(?:[-—–－/／\\、*×]+|无|空|N\/?A)$/i

/** What is put into a cell in place of a figure: a stroke, 无. */
export function isPlaceholder(text: string): boolean {
  return placeholder.test(visible(text))
}

/** True for what can stand in a figure's cell: nothing, a placeholder, or a text that begins as a number. */
export function looksLikeFigure(text: string): boolean {
  const plain = fullWidthToAscii(visible(text))
  if (plain === '' || isPlaceholder(plain)) return true
  return /^[-+−]?\d/.test(plain) && !numberedLabel.test(plain)
}

/** `— 3 —`, `-3-`, `第3页`, `3/8`: a page's number that was left between the lines. */
export function isPageNumber(text: string): boolean {
  const plain = fullWidthToAscii(visible(text))
  return /^(?:[-—–－]+\d{1,3}[-—–－]+|第\d{1,3}页(?:[,，]?共\d{1,3}页)?)$/.test(plain)
}
