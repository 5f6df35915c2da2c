import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { savedAs, withFile } from '../libreoffice'

const run = promisify(execFile)

/** A line of type on a page; lengths in points from the page's upper left corner. */
export interface PrintedLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly bottom: number
}

export type PrintedPage = readonly PrintedLine[]

/** The files as LibreOffice saves them as .docx. Fails where there is no LibreOffice. */
export function savedAgain(files: readonly Uint8Array[]): Promise<Uint8Array[]> {
  return savedAs('docx', 'docx', files)
}

/** The pages of each file as LibreOffice prints them. Fails without LibreOffice or pdftotext. */
export async function printed(files: readonly Uint8Array[]): Promise<PrintedPage[][]> {
  const pdfs = await savedAs('pdf', 'docx', files.map(withHalfWidthFigures))
  return Promise.all(pdfs.map((pdf) => withFile(pdf, pagesOf)))
}

async function pagesOf(file: string): Promise<PrintedPage[]> {
  const { stdout } = await run('pdftotext', ['-bbox', file, '-'], { maxBuffer: 50_000_000 })
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) => linesOf([...page.matchAll(wordPattern)].map(wordOf)))
}

/**
 * Figures of Times New Roman are half as wide as their size. Where it is missing, LibreOffice may take
 * DejaVu Serif, whose figures are a quarter wider; this face is in Debian's fonts-noto-cjk.
 */
function withHalfWidthFigures(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx)
  const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array())
  const replaced = styles.replace(/Times New Roman/g, 'Noto Sans Mono CJK SC')
  return zipSync({ ...parts, 'word/styles.xml': strToU8(replaced) })
}

const wordPattern =
  /<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g

function wordOf([, left, right, bottom, text = '']: RegExpMatchArray): PrintedLine {
  return { text, left: Number(left), right: Number(right), bottom: Number(bottom) }
}

/** Words whose feet are on one height, from left to right. */
function linesOf(words: readonly PrintedLine[]): PrintedLine[] {
  const lines: PrintedLine[][] = []
  for (const word of words) {
    const line = lines.find(([first]) => first && Math.abs(first.bottom - word.bottom) < 5)
    if (line) line.push(word)
    else lines.push([word])
  }
  return lines
    .map((line) => [...line].sort((one, other) => one.left - other.left))
    .map((line) => ({
      text: line.map(({ text }) => text).join(''),
      left: Math.min(...line.map(({ left }) => left)),
      right: Math.max(...line.map(({ right }) => right)),
      bottom: Math.max(...line.map(({ bottom }) => bottom)),
    }))
    .sort((one, other) => one.bottom - other.bottom)
}
