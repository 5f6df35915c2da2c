import { createNotes } from './notes'
import { blocksOfPages } from './pdf-blocks'
import { type Integrity, integrityOf } from './pdf-integrity'
import { type OpenPdf, openPdf, PdfProblem } from './pdf-open'
import type { PdfPage } from './pdf-page'
import { withoutStrayFailures } from './pdf-stray-failures'
import { type ReadResult, refuse } from './read-result'

const largestFile = 20 * 1024 * 1024
const mostPages = 200

const sentences = {
  damaged: 'PDF 文件已损坏或者不完整，没有打开。请重新取得这个文件，或者用 Word 原件。',
  password: '这个 PDF 文件加了打开密码，没有打开。请去掉密码另存一份，或者用 Word 原件。',
  'too-much': 'PDF 文件的内容太多、太复杂，不像年度报告，没有读完。请用 Word 原件。',
  scan: '这个 PDF 是扫描件，没有文字，本工具读不出来。请用 Word 原件，或用 WPS 转成文字后核对。',
} as const

/** Reads a PDF file with text into blocks. Never throws: what cannot be read is refused. */
export async function readPdf(bytes: Uint8Array): Promise<ReadResult> {
  if (bytes.length === 0) return refuse('这是一个空文件，里面没有内容。请核对选择的文件。')
  if (bytes.length > largestFile) {
    return refuse('PDF 文件超过 20 MB，不像年度报告，没有打开。请用 Word 原件。')
  }
  if (!isPdf(bytes)) return refuse('这不是 PDF 文件，或者文件已损坏。请核对选择的文件。')
  const integrity = integrityOf(bytes)
  if (integrity === 'too-much') return refuse(sentences['too-much'])
  if (integrity === 'damaged-font') return refuse(sentences.damaged)
  try {
    return await withoutStrayFailures(() => openAndRead(bytes, integrity))
  } catch (reason) {
    return refuse(sentences[reason instanceof PdfProblem ? reason.kind : 'damaged'])
  }
}

async function openAndRead(bytes: Uint8Array, integrity: Integrity): Promise<ReadResult> {
  const pdf = await openPdf(bytes)
  const result = await readOpen(pdf, integrity)
  await pdf.close()
  return result
}

/** The signature may stand behind some other bytes (PDF 32000-1 annex H, note 13). */
function isPdf(bytes: Uint8Array): boolean {
  const start = Array.from(bytes.subarray(0, 1024), (byte) => String.fromCharCode(byte))
  return start.join('').indexOf('%PDF-') >= 0
}

async function readOpen(pdf: OpenPdf, integrity: Integrity): Promise<ReadResult> {
  if (pdf.pageCount > mostPages) {
    return refuse(`PDF 文件有 ${pdf.pageCount} 页，不像年度报告，没有打开。请核对选择的文件。`)
  }
  if (pdf.pageCount === 0) return refuse(sentences.damaged)
  const notes = createNotes()
  const pages: PdfPage[] = []
  for (let index = 0; index < pdf.pageCount; index++) pages.push(await pdf.readPage(index))
  if (pages.every(({ glyphs }) => glyphs.length === 0)) return refuse(sentences.scan)
  if (integrity === 'damaged') {
    notes.warn(
      'PDF 文件有损坏的地方，文字、数字可能不全或者有错。请对照原件逐项核对，或用 Word 原件。',
    )
  }
  warnOfPages(pages, notes.warn)
  return { ok: true, blocks: blocksOfPages(pages, notes), messages: notes.list() }
}

function warnOfPages(pages: readonly PdfPage[], warn: (text: string) => void): void {
  pages.forEach(({ glyphs, hasHiddenText, hasUnreadableText }, index) => {
    if (glyphs.length === 0) {
      warn(`第 ${index + 1} 页没有文字，可能是扫描的图片，本工具读不出来。请对照原件补填。`)
    }
    if (hasHiddenText) {
      warn(`第 ${index + 1} 页的文字是从扫描图片识别的，可能有错。请对照原件逐项核对。`)
    }
    if (hasUnreadableText) {
      warn(`第 ${index + 1} 页有的字没有写明是什么字，读不出来。请对照原件核对，或用 Word 原件。`)
    }
  })
}
