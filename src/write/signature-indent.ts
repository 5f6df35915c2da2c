import type { Block } from '../document/block'
import { displayWidth } from './display-width'
import { characterWidth } from './page'
import { printable } from './printable'

/** 成文日期右空四字 (GB/T 9704-2012 §7.3.5.1). In twips, as the result below. */
export const dateIndent = 4 * characterWidth

const figureBesideCharacter = /\d(?=[\u4e00-\u9fff])|[\u4e00-\u9fff](?=\d)/g
/** What Word and WPS put between a figure and a Chinese character: a quarter of a character. */
const automaticSpace = characterWidth / 4

/** Centres the 署名 over the date that follows; one too long for that ends at the margin. */
export function signatureIndent(signature: string, next: Block | undefined): number {
  const isDated = next?.type === 'paragraph' && next.role === 'date'
  const difference = isDated ? widthOf(next.text) - widthOf(signature) : 0
  return Math.max(0, dateIndent + Math.round(difference / 2))
}

function widthOf(text: string): number {
  const spaces = text.match(figureBesideCharacter)?.length ?? 0
  return (displayWidth(printable(text)) * characterWidth) / 2 + spaces * automaticSpace
}
