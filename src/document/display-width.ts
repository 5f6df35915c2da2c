import { eastAsianWidth } from 'get-east-asian-width'

/** Width in half-width columns, as Chinese fonts draw it: “ ” … — take two. */
export function displayWidth(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + characterWidthOf(char), 0)
}

function characterWidthOf(char: string): number {
  return eastAsianWidth(char.codePointAt(0) ?? 0, { ambiguousAsWide: true })
}
