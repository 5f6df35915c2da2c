import type { Form } from '../template/form'
import { formOf, nameInAnyForm, type TemplateLibrary, templateForYear } from '../template/library'
import type { Draft } from './draft'
import { draftSchema, envelopeSchema } from './draft-schema'
import { isFromNewerProgram, migrate } from './migrate'
import { parseJson } from './parse-json'

export type OpenedDraft =
  | { readonly ok: true; readonly draft: Draft; readonly form: Form }
  | { readonly ok: false; readonly message: string }

const refuse = (message: string): OpenedDraft => ({ ok: false, message })

/** Opens the text of a draft file. Never throws: what cannot be opened is refused with a sentence. */
export function openDraftText(text: string, library: TemplateLibrary): OpenedDraft {
  const data = parseJson(text.replace(/^\uFEFF/, ''))
  return data === undefined
    ? refuse('这不是本工具保存的草稿文件（内容不是 JSON）。请选择用“存为草稿文件”得到的文件。')
    : openDraft(data, library)
}

export function openDraft(data: unknown, library: TemplateLibrary): OpenedDraft {
  const envelope = envelopeSchema.safeParse(data)
  if (!envelope.success) {
    return refuse('这不是本工具保存的草稿文件。请选择用“存为草稿文件”得到的文件。')
  }
  const { version, year, template } = envelope.data
  if (isFromNewerProgram(version)) {
    return refuse('这份草稿是用更新版本的本工具保存的，为免丢失内容，没有打开。请先更新本工具。')
  }
  const form = formOf(library, envelope.data)
  if (!form) {
    return refuse(`这份草稿使用的格式“${template}”本工具不认识，没有打开。请先更新本工具。`)
  }
  const mismatch = envelope.data.asFound ? undefined : explainYearMismatch(form, year, library)
  if (mismatch) return refuse(mismatch)

  const foreign = explainForeignFigures(form, envelope.data, library)
  if (foreign) return refuse(foreign)

  const migrated = migrate(data as Record<string, unknown>, version)
  const draft = draftSchema(form).safeParse(migrated)
  return draft.success
    ? { ok: true, draft: draft.data, form }
    : refuse('这份草稿文件的内容不完整，或者被别的程序改动过，没有打开。请用原来的文件再试。')
}

function explainYearMismatch(
  form: Form,
  year: number,
  library: TemplateLibrary,
): string | undefined {
  const right = templateForYear(library, year)
  if (right?.id === form.template.id) return undefined
  const { name, notice } = form.template
  return right
    ? `${year} 年的报告应当使用${right.name}（${right.notice}），这份草稿的数字却是按${name}（${notice}）填写的，两种表格不同，没有打开。`
    : `本工具没有 ${year} 年报告的格式，没有打开。请核对报告年度。`
}

/** Figures that the year's format does not ask for, as from a draft of another year's form. */
function explainForeignFigures(
  form: Form,
  { year, cells }: { readonly year: number; readonly cells: Readonly<Record<string, unknown>> },
  library: TemplateLibrary,
): string | undefined {
  const foreign = Object.keys(cells).filter((address) => !form.cells.has(address))
  const [first] = foreign
  return first === undefined
    ? undefined
    : `这份草稿里有 ${foreign.length} 格数字（例如“${nameInAnyForm(library, first)}”）不属于 ${year} 年报告应当使用的${form.template.name}，没有打开。请核对报告年度。`
}
