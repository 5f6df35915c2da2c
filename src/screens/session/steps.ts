import type { Form } from '../../template/form'

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

/**
 * `checking`: nothing is known yet. `unchecked`: nor will it be, until the checks are asked for again. `warned`: everything is filled in, and something stands that nobody has verified.
 */
export type StepTone =
  | 'checking'
  | 'unchecked'
  | 'untouched'
  | 'begun'
  | 'wrong'
  | 'warned'
  | 'complete'

export interface StepState {
  readonly tone: StepTone
  readonly text: string
}

/** What a step says until the checks are here. */
export const stepStateBefore: StepState = { tone: 'checking', text: '正在核对' }

/** Where the checks could not be fetched. */
export const stepStateWithoutChecks: StepState = { tone: 'unchecked', text: '未能核对' }

/** By the id of a step. A state that is as before is the same object. */
export type StepStates = ReadonlyMap<string, StepState>
