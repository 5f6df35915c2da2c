import type { Finding } from '../../check/finding'
import { sectionStatus, stepOf } from '../../check/section-status'
import type { Reviewed } from './reviewer'
import { type StepState, type StepStates, stepsOf } from './steps'

export function stepStatesOf(review: Reviewed, before: StepStates): StepStates {
  const states = stepsOf(review.report.form).map(({ id }) => {
    const state = describe(review, id)
    const last = before.get(id)
    const isSame = last?.tone === state.tone && last.text === state.text
    return [id, isSame ? last : state] as const
  })
  return new Map(states)
}

function describe(review: Reviewed, step: string): StepState {
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

function describeBasics({ report, result, open }: Reviewed): StepState {
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

function describeErrors({ result, open }: Reviewed): StepState {
  const errors = result.findings.filter(({ level }) => level === 'error')
  const wrong = errors.filter(({ isMissing }) => !isMissing).length
  if (wrong > 0) return { tone: 'wrong', text: `有错 ${wrong}` }
  return errors.length > 0 ? { tone: 'untouched', text: '' } : warnedOr(open, '')
}
