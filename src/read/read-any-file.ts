import { isForeignFile } from './foreign-file'
import type { ReadResult } from './read-result'

const zip = [0x50, 0x4b]
/** [MS-CFB] §2.2 */
const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const lookedAt = 4096

/**
 * Reads a file of any format that is known, by its bytes and never by its name: what is called .doc is
 * often a web page or a .docx. Never throws.
 */
export async function readAnyFile(bytes: Uint8Array): Promise<ReadResult> {
  const start = Array.from(bytes.subarray(0, lookedAt), (byte) => String.fromCharCode(byte))
    .join('')
    .replace(/\0/g, '')
  if (startsWith(bytes, zip) || start === '' || isForeignFile(bytes)) {
    return (await import('./read-docx')).readDocx(bytes)
  }
  if (startsWith(bytes, container)) return (await import('./read-doc')).readDoc(bytes)
  if (/%PDF-/.test(start.slice(0, 1024))) return (await import('./read-pdf')).readPdf(bytes)
  if (isPage(start)) return (await import('./read-html')).readHtml(bytes)
  return (await import('./read-text')).readText(bytes)
}

/** What was pasted: the rich text where there is one, else the plain text. */
export async function readPasted({
  html,
  text,
}: {
  readonly html: string
  readonly text: string
}): Promise<ReadResult> {
  if (html.trim() !== '') return (await import('./read-html')).readHtmlText(html)
  return (await import('./read-text')).readPlainText(text)
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

function isPage(start: string): boolean {
  return (
    /<(?:!doctype html|html|head|body|table|div|p|h1|meta|span)[\s>]/i.test(start) ||
    /^(?:[\w-]+:.*\r?\n)*MIME-Version:/i.test(start.trimStart())
  )
}
