import type { Form } from '../template/form'
import { formOf, type TemplateLibrary, templateForYear } from '../template/library'
import type { Draft } from './draft'
import { draftSchema, envelopeSchema } from './draft-schema'
import { isFromNewerProgram, migrate } from './migrate'

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
  const mismatch = explainYearMismatch(form, year, library)
  if (mismatch) return refuse(mismatch)

  const migrated = migrate(data as Record<string, unknown>, version)
  const draft = draftSchema(form).safeParse(migrated)
  return draft.success
    ? { ok: true, draft: draft.data, form }
    : refuse(
        `这份草稿文件的内容不完整或者被改动过，没有打开（${firstPlace(draft.error.issues)}）。`,
      )
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

function firstPlace(issues: readonly { readonly path: readonly PropertyKey[] }[]): string {
  const [issue] = issues
  return issue && issue.path.length > 0
    ? `问题在 ${issue.path.map(String).join(' › ')}`
    : '结构不对'
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
