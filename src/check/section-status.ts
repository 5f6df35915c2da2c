import { feeSentence } from '../report/fees'
import { isTotal, type Report } from '../report/report'
import { partsOf } from '../template/address'
import { cellsOfTable, type Form } from '../template/form'
import type { Section } from '../template/template'
import type { Finding } from './finding'

/** How far a section has come. Derived each time, never stored. */
export type SectionStatus =
  | { readonly type: 'untouched' }
  | { readonly type: 'begun'; readonly missing: number }
  | { readonly type: 'wrong'; readonly errors: number }
  | { readonly type: 'complete' }

/** `basics` or the id of the section that a finding belongs to. */
export function stepOf(form: Form, { where }: Finding): string {
  return stepOfAddress(form, where)
}

export function stepOfAddress(form: Form, where: string): string {
  if (where.startsWith('basics/fee')) return feeSection(form)
  if (where.startsWith('basics/')) return 'basics'
  if (where.startsWith('section/')) return where.slice('section/'.length)
  const { table } = partsOf(where)
  return form.template.sections.find((section) => section.table === table)?.id ?? ''
}

function feeSection(form: Form): string {
  return form.template.sections.find(({ feeStatement }) => feeStatement)?.id ?? 'basics'
}

export function sectionStatus(
  report: Report,
  findings: readonly Finding[],
  section: Section,
): SectionStatus {
  const errors = findings.filter(
    (finding) =>
      finding.level === 'error' &&
      finding.rule !== 'filled' &&
      stepOf(report.form, finding) === section.id,
  ).length
  const { filled, missing, unreadable } = countFigures(report, section)
  const written =
    (report.narratives.get(section.id) ?? []).length > 0 ||
    (section.feeStatement === true && feeSentence(report.fees) !== undefined)
  const lacksSomething = findings.some(
    (finding) => finding.isMissing && stepOf(report.form, finding) === section.id,
  )
  if (errors + unreadable > 0) return { type: 'wrong', errors: errors + unreadable }
  if (filled === 0 && !written) return { type: 'untouched' }
  if (missing > 0 || lacksSomething) return { type: 'begun', missing }
  return { type: 'complete' }
}

function countFigures(report: Report, section: Section) {
  const cells = section.table === undefined ? [] : cellsOfTable(report.form, section.table)
  const figures = cells
    .filter((cell) => !isTotal(cell) || report.figures.get(cell.address)?.type !== 'blank')
    .map((cell) => report.figures.get(cell.address)?.type)
  return {
    filled: figures.filter((type) => type !== 'blank').length,
    missing: figures.filter((type) => type === 'blank').length,
    unreadable: figures.filter((type) => type === 'unreadable').length,
  }
}
