import type { Block } from '../document/block'
import { layOutReport } from '../document/lay-out'
import { readAnyFile, readPasted } from '../read/read-any-file'
import type { ReadMessage, ReadResult, Refusal } from '../read/read-result'
import { recognise } from '../recognise/recognise'
import type { Recognised } from '../recognise/recognised'
import { readReport } from '../report/report'
import type { TemplateLibrary } from '../template/library'
import { extractDraft } from '../write/embed-draft'
import { type OpenedFile, openReportFile } from './open-report-file'
import { contentTooLong, isBeyondAnyReport, largestSource, sourceTooLarge } from './source-limits'

/** A report that was read: the document block by block, and what was found in it. */
export interface Source {
  /** What the file is called. */
  readonly name: string
  readonly blocks: readonly Block[]
  /** What the reader says of the document as a whole. */
  readonly messages: readonly ReadMessage[]
  readonly report: Recognised
}

/** The draft in a file of ours. */
export type OwnFile = Extract<OpenedFile, { ok: true }> & {
  /** True for a Word file, whose visible text may differ from the draft inside. */
  readonly isDocument: boolean
}

export type OpenedSource =
  | {
      readonly ok: true
      readonly source: Source
      readonly own?: OwnFile
    }
  | {
      readonly ok: true
      /** A draft of ours may not have enough in it yet to be read as a report. */
      readonly source: undefined
      readonly own: OwnFile
    }
  | Refusal

/** Opens last year's report from a file of any known format. Never throws for what it reads. */
export async function openSource(
  bytes: Uint8Array,
  name: string,
  library: TemplateLibrary,
): Promise<OpenedSource> {
  if (bytes.length > largestSource) return sourceTooLarge
  if (isJson(bytes)) {
    const own = await openReportFile(bytes, library)
    return own.ok ? fromDraft({ ...own, isDocument: false }, name, library) : own
  }
  const own = hasDraftInside(bytes) ? await openReportFile(bytes, library) : undefined
  const found = find(await readAnyFile(bytes), name, library)
  if (!own) return found
  if (own.ok) return withDraft(found, { ...own, isDocument: true })
  return found.ok && found.source ? withWarning(found.source, own.message) : found
}

function withDraft(found: OpenedSource, own: OwnFile): OpenedSource {
  return found.ok && found.source ? { ...found, own } : { ok: true, source: undefined, own }
}

export async function openPasted(
  pasted: { readonly html: string; readonly text: string },
  name: string,
  library: TemplateLibrary,
): Promise<OpenedSource> {
  return find(await readPasted(pasted), name, library)
}

function find(read: ReadResult, name: string, library: TemplateLibrary): OpenedSource {
  if (!read.ok) return read
  const { blocks, messages } = read
  if (isBeyondAnyReport(blocks)) return contentTooLong
  const result = recognise(blocks, library)
  return result.ok
    ? { ok: true, source: { name, blocks, messages, report: result.report } }
    : result
}

/** A draft file has no document: it is read as it would be published. */
function fromDraft(own: OwnFile, name: string, library: TemplateLibrary): OpenedSource {
  const { settings } = own.draft
  const all = { ...settings, printPreamble: true, printContact: true, printSignature: true }
  const blocks = layOutReport(readReport({ ...own.draft, settings: all }, own.form))
  return withDraft(find({ ok: true, blocks, messages: [] }, name, library), own)
}

function withWarning(source: Source, message: string): OpenedSource {
  const text = `文件里带的草稿没有打开：${message}读的是文件里看得见的内容。`
  return {
    ok: true,
    source: { ...source, messages: [{ level: 'warning', text }, ...source.messages] },
  }
}

function isJson(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 64))
  return /^\s*\{\s*["}]/.test(start.replace(/^\uFEFF/, ''))
}

function hasDraftInside(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && extractDraft(bytes) !== undefined
}
