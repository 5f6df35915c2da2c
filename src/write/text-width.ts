import { displayWidth } from './display-width'

const figureBesideCharacter = /\d(?=[\u4e00-\u9fff])|[\u4e00-\u9fff](?=\d)/g
/** What Word and WPS put between a figure and a Chinese character, in characters. */
const automaticSpace = 1 / 4

/** Width in Chinese characters of the type in which the text is set. */
export function textWidth(text: string): number {
  const spaces = text.match(figureBesideCharacter)?.length ?? 0
  return displayWidth(text) / 2 + spaces * automaticSpace
}
