// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
const unprintable = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g
const lineBreaksAndTabs = /[\t\n\r\u0085\u2028\u2029]+/g
const halfPairs = /[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/g

/** One line of text without the characters that XML and text files do not allow. */
export function printable(text: string): string {
  return text.replace(lineBreaksAndTabs, ' ').replace(unprintable, '').replace(halfPairs, '$1')
}
