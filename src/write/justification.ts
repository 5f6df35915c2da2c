/** Eight characters and more that no line break parts: addresses, e-mail, telephone numbers. */
const longLatinWord = /[!-~]{8,}/

/** Whether a text may be stretched to the margin: a line before such a word would be full of gaps. */
export function isJustified(text: string): boolean {
  return !longLatinWord.test(text)
}
