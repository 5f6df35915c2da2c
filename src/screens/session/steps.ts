import type { Finding } from '../../check/finding'
import { sectionStatus, stepOf } from '../../check/section-status'
import type { Form } from '../../template/form'
import type { Review } from './reviewer'

export interface Step {
  readonly id: string
  readonly label: string
}

/** 基本信息, the sections of the form, 检查, 预览与导出. */
export function stepsOf(form: Form): Step[] {
  return [
    { id: 'basics', label: '基本信息' },
    ...form.template.sections.map(({ id, heading }) => ({ id, label: heading })),
    { id: 'check', label: '检查' },
    { id: 'export', label: '预览与导出' },
  ]
}

/** `checking`: nothing is known yet. `warned`: everything is filled in, and something stands that nobody has verified. */
export type StepTone = 'checking' | 'untouched' | 'begun' | 'wrong' | 'warned' | 'complete'

export interface StepState {
  readonly tone: StepTone
  readonly text: string
}

/** What a step says until the checks are here. */
export const stepStateBefore = 'checking|正在核对'

/** `tone|text`: one string, so that a step renders again only when its state is another. */
export function stepStateOf(review: Review, step: string): string {
  const { tone, text } = describe(review, step)
  return `${tone}|${text}`
}

export function parseStepState(state: string): StepState {
  const [tone = 'untouched', text = ''] = state.split('|')
  return { tone: tone as StepTone, text }
}

function describe(review: Review, step: string): StepState {
  if (step === 'basics') return describeBasics(review)
  if (step === 'check' || step === 'export') return describeErrors(review)
  const section = review.report.form.template.sections.find(({ id }) => id === step)
  if (!section) return { tone: 'untouched', text: '' }
  const status = sectionStatus(review.report, review.result.findings, section)
  switch (status.type) {
    case 'untouched':
      return { tone: 'untouched', text: '未填' }
    case 'begun':
      return { tone: 'begun', text: status.missing > 0 ? `缺 ${status.missing} 格` : '未填完' }
    case 'wrong':
      return { tone: 'wrong', text: `有错 ${status.errors}` }
    case 'complete':
      return warnedOr(
        review.open.filter((finding) => stepOf(review.report.form, finding) === step),
        '完成',
      )
  }
}

/** A warning stands until the clerk has verified it. */
function warnedOr(open: readonly Finding[], otherwise: string): StepState {
  const warnings = open.filter(({ level }) => level === 'warning').length
  return warnings > 0
    ? { tone: 'warned', text: `${warnings} 处提醒` }
    : { tone: 'complete', text: otherwise }
}

function describeBasics({ report, result, open }: Review): StepState {
  const wrong = result.findings.filter(
    (finding) => finding.level === 'error' && stepOf(report.form, finding) === 'basics',
  )
  if (report.agency === '') return { tone: 'untouched', text: '未填' }
  return wrong.length > 0
    ? { tone: 'wrong', text: `有错 ${wrong.length}` }
    : warnedOr(
        open.filter((finding) => stepOf(report.form, finding) === 'basics'),
        '完成',
      )
}

function describeErrors({ result, open }: Review): StepState {
  const errors = result.findings.filter(({ level }) => level === 'error')
  const wrong = errors.filter(({ isMissing }) => !isMissing).length
  if (wrong > 0) return { tone: 'wrong', text: `有错 ${wrong}` }
  return errors.length > 0 ? { tone: 'untouched', text: '' } : warnedOr(open, '')
}
