import { describe, expect, test } from 'vitest'
import { type SectionStatus, sectionStatus, stepOf } from '../../src/check/section-status'
import { isTotal } from '../../src/report/report'
import { cellsOfTable } from '../../src/template/form'
import type { Section } from '../../src/template/template'
import { type DraftParts, reportOn } from '../report/some-draft'
import { formForYear } from '../template/every-form'
import { checkReport } from './checked'

const form = formForYear(2025)

describe('The status of a section', () => {
  test.each(form.template.sections)('$id is untouched while nothing is typed', ({ id }) => {
    expect(statusOf(id, {})).toEqual({ type: 'untouched' })
    expect(statusOf(id, { narratives: { [id]: ' \n' } })).toEqual({ type: 'untouched' })
  })

  test('is complete with its text where it has no table', () => {
    expect(statusOf('problems', { narratives: { problems: '无。' } })).toEqual({ type: 'complete' })
  })

  test('is complete with its figures where its text may be left out', () => {
    expect(statusOf('requests', { cells: zeros('requests') })).toEqual({ type: 'complete' })
  })

  test('is begun with the number of figures that are missing', () => {
    const cells = zeros('requests')
    delete cells['requests/received/business']
    delete cells['requests/granted/business']
    expect(statusOf('requests', { cells })).toEqual({ type: 'begun', missing: 2 })
    expect(statusOf('disclosure', { narratives: { disclosure: '如下表。' } })).toEqual({
      type: 'begun',
      missing: 10,
    })
  })

  test('is wrong with the number of broken relations and unreadable figures', () => {
    const cells = {
      ...zeros('requests'),
      'requests/received/natural-person': '1',
      'requests/complaint/other-organisation': '无',
    }
    expect(statusOf('requests', { cells })).toEqual({ type: 'wrong', errors: 2 })
    expect(statusOf('disclosure', { cells })).toEqual({ type: 'untouched' })
  })
})

test('A warning does not make a section wrong', () => {
  const inForce = 'disclosure/regulations/in-force'
  const lastYear = reportOn(form, 2024, { cells: zeros('disclosure') })
  const report = reportOn(form, 2025, { cells: { ...zeros('disclosure'), [inForce]: '1' } })
  const { findings } = checkReport(report, lastYear)
  expect(findings.filter(({ where }) => where === inForce)).toMatchObject([{ level: 'warning' }])
  expect(sectionStatus(report, findings, sectionNamed('disclosure'))).toEqual({ type: 'complete' })
})

test('A finding belongs to the step where its field stands', () => {
  const cells = { 'requests/received/natural-person': '无' }
  const { findings } = checkReport(reportOn(form, 2025, { cells }))
  const steps = new Set(findings.map((finding) => stepOf(form, finding)))
  expect([...steps].sort()).toEqual(
    ['basics', ...form.template.sections.map(({ id }) => id)].sort(),
  )
})

function statusOf(id: string, parts: DraftParts): SectionStatus {
  const report = reportOn(form, 2025, parts)
  return sectionStatus(report, checkReport(report).findings, sectionNamed(id))
}

function sectionNamed(id: string): Section {
  const section = form.template.sections.find((candidate) => candidate.id === id)
  if (!section) throw new Error(`No section ${id}`)
  return section
}

function zeros(table: string): Record<string, string> {
  const plain = cellsOfTable(form, table).filter((cell) => !isTotal(cell))
  return Object.fromEntries(plain.map(({ address }) => [address, '0']))
}
