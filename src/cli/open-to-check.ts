import { library } from '../../templates/library'
import { sayChanges } from '../files/say-changes'
import { draftOf } from '../files/start-from-last-year'
import type { Refusal } from '../read/read-result'
import type { Recognised } from '../recognise/recognised'
import type { Draft } from '../report/draft'
import type { Form } from '../template/form'
import { formOf } from '../template/library'
import { openAnyFile } from './read-file'

/** A report to be checked, and what has to be known of how it was read. */
export interface OpenedToCheck {
  readonly ok: true
  readonly draft: Draft
  readonly form: Form
  readonly warnings: readonly string[]
  /** The report as it was found, where the file is not ours. */
  readonly found?: Recognised
}

/** The draft in a file of ours, else the report that is found in the file. */
export async function openToCheck(path: string): Promise<OpenedToCheck | Refusal> {
  const opened = await openAnyFile(path)
  if (!opened.ok) return opened
  const { own, source } = opened
  if (own) {
    const warnings = sayChanges(own).map((change) => `${change}（这里用的是导出时的内容）`)
    return { ok: true, draft: own.draft, form: own.form, warnings }
  }
  if (!source) throw new Error('neither a draft nor a report was opened')
  const { report, messages } = source
  const { year } = report
  if (year === undefined) {
    return { ok: false, message: '看不出是哪一年度的报告，没有核对。请在标题里写明年份。' }
  }
  const draft = draftOf({ ...report, year }, 'report', library)
  const form = formOf(library, draft)
  if (!form) throw new Error(`no template ${draft.template}`)
  const remarks = [...messages, ...report.remarks].filter(({ level }) => level === 'warning')
  return { ok: true, draft, form, warnings: remarks.map(({ text }) => text), found: report }
}
