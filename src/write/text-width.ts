import { displayWidth } from '../document/display-width'
import { characterWidth, condensedBy } from './page'

/** Width in Chinese characters of the type in which the text is set. */
export function textWidth(text: string): number {
  return displayWidth(text) / 2
}

/** Length in twips of a line of 三号, condensed as all text of the report is. */
export function lengthInText(text: string): number {
  return textWidth(text) * characterWidth - Array.from(text).length * condensedBy
}
