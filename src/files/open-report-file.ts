import type { ChangedFigure } from '../document/compare-tables'
import { layOut } from '../document/lay-out'
import type { Draft } from '../report/draft'
import { openDraftText } from '../report/open-draft'
import { readReport } from '../report/report'
import type { Form } from '../template/form'
import type { TemplateLibrary } from '../template/library'

export type OpenedFile =
  | {
      readonly ok: true
      readonly draft: Draft
      readonly form: Form
      /** Figures of the visible tables that are not those of the draft inside. */
      readonly changed: readonly ChangedFigure[]
      /** What else was changed by hand, in sentences. */
      readonly remarks: readonly string[]
    }
  | { readonly ok: false; readonly message: string }

/** No file of ours comes near to this many bytes. */
export const largestFile = 20 * 1024 * 1024

export const tooLarge: OpenedFile = {
  ok: false,
  message: '文件超过 20 MB，不会是本工具生成的文件。',
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
  const opened = openDraftText(new TextDecoder().decode(bytes), library)
  return opened.ok ? { ...opened, changed: [], remarks: [] } : opened
}

async function openWord(bytes: Uint8Array, library: TemplateLibrary): Promise<OpenedFile> {
  const [{ extractDraft }, { readDocx }, { compareTables }] = await Promise.all([
    import('../write/embed-draft'),
    import('../read/read-docx'),
    import('../document/compare-tables'),
  ])
  const visible = readDocx(bytes)
  if (!visible.ok) return visible
  const text = extractDraft(bytes)
  if (text === undefined) {
    return refused('这个 Word 文件里没有本工具的草稿。目前只能打开用本工具导出的 Word 文件。')
  }
  const opened = openDraftText(text, library)
  if (!opened.ok) return opened
  const expected = layOut(readReport(opened.draft, opened.form))
  const { changed, changedLabels, missingTables } = compareTables(expected, visible.blocks)
  return {
    ...opened,
    changed,
    remarks: [
      ...missingTables.map((name) => `表格“${name}”在 Word 文件里找不到，或者行列已经改动。`),
      ...changedLabels.map((label) => `表格里的“${label.expected}”被改成了“${label.found}”。`),
    ],
  }
}

function refused(message: string): OpenedFile {
  return { ok: false, message }
}
