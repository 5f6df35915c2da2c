/** Full-width digits, letters and signs, as Chinese input methods give them, in ASCII. */
export function fullWidthToAscii(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (char) =>
    String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  )
}
