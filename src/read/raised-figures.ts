const signs = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A raised figure, such as a footnote's number, must not become a digit of the one before it. */
export function raisedFigures(text: string): string {
  return text.replace(/\d/g, (digit) => signs.charAt(Number(digit)))
}
