import type { ListedFinding } from '../document/lay-out-findings'
import type { Recognised, Remark, RemarkCode } from '../recognise/recognised'
import { partsOf } from '../template/address'
import { levelNames } from '../template/level-names'

/** What in a document is not as the official form has it, or could not be understood. */
export interface Fault {
  readonly code: RemarkCode
  readonly level: 'error' | 'warning'
  readonly message: string
  readonly basis: string
}

const form = '推断：统一格式的标题、行名、列名应当照写'
const unread = '推断：原件的写法不清楚，请对照原件核对'
const notice = '《条例》第五十条：年度报告的具体格式由全国政府信息公开工作主管部门规定'

const kinds: Readonly<Partial<Record<RemarkCode, Pick<Fault, 'level' | 'basis'>>>> = {
  'wrong-form': { level: 'error', basis: notice },
  'mixed-forms': { level: 'error', basis: notice },
  'missing-heading': { level: 'error', basis: form },
  'missing-table': { level: 'error', basis: form },
  'missing-row': { level: 'error', basis: form },
  heading: { level: 'warning', basis: form },
  'row-label': { level: 'warning', basis: form },
  'column-label': { level: 'warning', basis: form },
  'row-order': { level: 'warning', basis: form },
  'column-order': { level: 'warning', basis: form },
  'repeated-row': { level: 'warning', basis: form },
  'unknown-row': { level: 'warning', basis: unread },
  'unclear-row': { level: 'warning', basis: unread },
  'split-row': { level: 'warning', basis: unread },
}

/** Faults of the document itself, which the checks of the figures and texts read from it do not see. */
export function faultsIn({ remarks }: Recognised): Fault[] {
  const isWrongForm = remarks.some(({ code }) => code === 'wrong-form')
  return remarks.flatMap((remark) => {
    // Which tables are of another form is said there; that forms are mixed follows from it.
    const isSaid = remark.code === 'mixed-forms' && isWrongForm
    const kind = isSaid ? undefined : kinds[remark.code]
    return kind ? [{ code: remark.code, ...kind, message: sayFault(remark) }] : []
  })
}

/** A misquoted label is read as what is meant; to the agency it is something to mend. */
function sayFault({ text, stood, made, code }: Remark): string {
  const isLabel = code === 'row-label' || code === 'column-label' || code === 'heading'
  return isLabel && stood !== '' && made !== '' ? `写的是“${stood}”，规定的写法是“${made}”。` : text
}

/**
 * Whether a figure stands in the document, blank or not. Of rows that the document does not have, or that
 * could not be understood, it must not be said that they were left blank.
 */
export function standsIn({ places }: Recognised, where: string): boolean {
  const { table, row } = partsOf(where)
  return [...places.keys()].some((address) => address.startsWith(`${table}/${row}/`))
}

export function listFaults(report: Recognised): ListedFinding[] {
  return faultsIn(report).map(({ level, message, basis }) => ({
    level: levelNames[level],
    place: '原件',
    what: message,
    basis,
  }))
}
