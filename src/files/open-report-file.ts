import type { Block } from '../document/block'
import { type ChangedFigure, compareTables } from '../document/compare-tables'
import { type ChangedText, changedTextsOf } from '../document/compare-texts'
import { layOut } from '../document/lay-out'
import type { ReadMessage } from '../read/read-result'
import type { Draft } from '../report/draft'
import { openDraftText } from '../report/open-draft'
import { readReport } from '../report/report'
import type { Form } from '../template/form'
import type { TemplateLibrary } from '../template/library'
import { hadKeptOut } from './draft-inside'

export type OpenedFile =
  | {
      readonly ok: true
      readonly draft: Draft
      readonly form: Form
      /** Figures of the visible tables that are not those of the draft inside. */
      readonly changed: readonly ChangedFigure[]
      /** What else was changed by hand, in sentences. */
      readonly remarks: readonly string[]
      /** True where the draft had words that must not occur, which stay out of every Word file. */
      readonly lacksKeptOut: boolean
    }
  | { readonly ok: false; readonly message: string }

/** No file of ours comes near to this many bytes. */
export const largestFile = 20 * 1024 * 1024

/** In bytes. With every text as long as a field takes it, last year's beside, a draft has about 6 MB. */
const largestDraft = 8 * 1024 * 1024

export const tooLarge: OpenedFile = {
  ok: false,
  message: '文件超过 20 MB，不会是本工具生成的文件。',
}

const draftTooLarge: OpenedFile = {
  ok: false,
  message: '草稿文件超过 8 MB，不会是本工具保存的，没有打开。请核对选择的文件。',
}

const zipMark = [0x50, 0x4b]

/** Opens a draft file, or the draft that a Word file of ours carries inside. Never throws. */
export async function openReportFile(
  bytes: Uint8Array,
  library: TemplateLibrary,
): Promise<OpenedFile> {
  if (bytes.length > largestFile) return tooLarge
  const isZip = zipMark.every((byte, index) => bytes[index] === byte)
  if (isZip) return openWord(bytes, library)
  if (bytes.length > largestDraft) return draftTooLarge
  const opened = openDraftText(new TextDecoder().decode(bytes), library)
  return opened.ok ? { ...opened, changed: [], remarks: [], lacksKeptOut: false } : opened
}

async function openWord(bytes: Uint8Array, library: TemplateLibrary): Promise<OpenedFile> {
  const [{ extractDraft }, { readDocx }] = await Promise.all([
    import('../write/embed-draft'),
    import('../read/read-docx'),
  ])
  const visible = readDocx(bytes)
  const text = extractDraft(bytes)
  if (text === undefined) {
    return visible.ok
      ? refused(
          '这个 Word 文件里没有本工具的草稿。要用别处的年报，请在首页选“从上一年的年报开始”。',
        )
      : visible
  }
  const opened = openDraftText(text, library)
  if (!opened.ok) return opened
  const lacksKeptOut = hadKeptOut(text)
  if (!visible.ok) {
    return {
      ...opened,
      lacksKeptOut,
      changed: [],
      remarks: [`Word 文件的正文读不出来，没有核对：${visible.message}`],
    }
  }
  const compared = compare(opened.draft, opened.form, visible.blocks, visible.messages)
  return { ...opened, ...compared, lacksKeptOut }
}

/** What is visible against what the draft inside would print. */
function compare(
  draft: Draft,
  form: Form,
  visible: readonly Block[],
  messages: readonly ReadMessage[],
): Pick<Extract<OpenedFile, { ok: true }>, 'changed' | 'remarks'> {
  const expected = layOut(readReport(draft, form))
  const { changed, changedLabels, missingTables } = compareTables(expected, visible)
  const changedTexts = changedTextsOf(expected, visible)
  return {
    changed,
    remarks: [
      ...missingTables.map((name) => `表格“${name}”在 Word 文件里找不到，或者行列已经改动。`),
      ...changedLabels.map((label) => `表格里的“${label.expected}”被改成了“${label.found}”。`),
      ...changedTexts.map(sayChangedText),
      ...messages.filter(({ level }) => level === 'warning').map((message) => message.text),
    ],
  }
}

function sayChangedText({ expected, found }: ChangedText): string {
  return `正文有改动：导出时是“${shortened(expected)}”，现在是“${shortened(found)}”。`
}

function shortened(text: string): string {
  if (text === '') return '（没有这一段）'
  return text.length > 40 ? `${text.slice(0, 40)}……` : text
}

function refused(message: string): OpenedFile {
  return { ok: false, message }
}
