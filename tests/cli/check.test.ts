import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { nextYearDraft } from '../../src/files/start-from-last-year'
import { addressOf } from '../../src/template/address'
import { library } from '../../templates/library'
import { recognised } from '../files/some-recognised'
import { applicants } from '../report/figures-at-random'
import { draftOn } from '../report/some-draft'
import { formForYear } from '../template/every-form'
import {
  filledWith,
  jsonOf,
  type Run,
  run,
  temporaryFolder,
  unreadableFile,
  wholeText,
} from './program'

const files = temporaryFolder()

const resultSchema = z.object({
  source: z.string(),
  findings: z.array(
    z.object({
      rule: z.string(),
      level: z.enum(['error', 'warning', 'note']),
      where: z.string(),
      message: z.string().min(1),
      expected: z.number().nullable(),
      actual: z.number().nullable(),
      basis: z.string().min(1),
    }),
  ),
})

const findingsOf = (result: Run) => resultSchema.parse(jsonOf(result)).findings

function report(name: string, year: number, cells: Record<string, string>): string {
  const all = { ...filledWith('0', year), ...cells }
  return files.draft(name, draftOn(formForYear(year), year, { ...wholeText, cells: all }))
}

const inRequests = (row: string, column: string) => addressOf('requests', row, column)
const good = report('good.json', 2024, {})
const unbalanced = report('unbalanced.json', 2024, { [inRequests('received', 'research')]: '3' })

test('A report without errors exits with 0 and an empty list of findings', () => {
  const result = run('check', good, '--json')
  expect(result.exitCode).toBe(0)
  expect(jsonOf(result)).toMatchObject({ source: good, findings: [] })
  expect(result.stderr).toBe('')
})

test('A broken relation exits with 1 and says where, what was expected and on which basis', () => {
  const result = run('check', unbalanced, '--json')
  expect(result.exitCode).toBe(1)
  const findings = findingsOf(result)
  expect(findings.map(({ where }) => where)).toEqual([
    'requests/carried-over/research',
    'requests/carried-over/total',
  ])
  expect(findings[0]).toMatchObject({
    rule: 'requests-balance',
    level: 'error',
    expected: 3,
    actual: 0,
    basis: expect.stringContaining('表头所印勾稽关系'),
  })
  expect(findings[0]?.message).toContain('相差 3')
})

test('A blank cell exits with 1 and states neither an expected nor an actual figure', () => {
  const file = report('blank.json', 2024, { [inRequests('granted', 'business')]: '' })
  const result = run('check', file, '--json')
  expect(result.exitCode).toBe(1)
  expect(findingsOf(result)).toMatchObject([
    { rule: 'filled', where: 'requests/granted/business', expected: null, actual: null },
  ])
})

test('In words, each finding stands on a line with its level and basis', () => {
  const result = run('check', unbalanced)
  expect(result.exitCode).toBe(1)
  const lines = result.stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(3)
  expect(lines[0]).toMatch(/^\[错误\] 第三部分“科研机构”列：.*（依据：.*表头所印勾稽关系）$/)
  expect(lines[2]).toMatch(/^勾稽关系：\d+ 项成立，2 项不成立，0 项不能核对。$/)
})

describe('Against last year', () => {
  const columns = [...applicants, 'total']
  const balanced = (row: string, counterpart: string) =>
    Object.fromEntries(
      applicants.flatMap((column, index) => [
        [inRequests(row, column), String(index + 1)],
        [inRequests(counterpart, column), String(index + 1)],
      ]),
    )
  const lastYear = report('last-year.json', 2023, balanced('received', 'carried-over'))

  test('the same figures carried in exit with 0', () => {
    const file = report('carried.json', 2024, balanced('carried-in', 'granted'))
    const result = run('check', file, '--last-year', lastYear, '--json')
    expect(findingsOf(result).filter(({ level }) => level !== 'note')).toEqual([])
    expect(result.exitCode).toBe(0)
  })

  test('a figure many times last year’s is a note and exits with 0', () => {
    const file = report('jump.json', 2024, { 'disclosure/licences/decisions': '40' })
    const before = report('before.json', 2023, { 'disclosure/licences/decisions': '10' })
    const result = run('check', file, '--last-year', before, '--json')
    const jumps = findingsOf(result).filter(({ rule }) => rule === 'jump')
    expect(jumps).toMatchObject([{ level: 'note', actual: 40 }])
    expect(result.exitCode).toBe(0)
  })

  test('the report that the draft carries is the one that it is checked against', () => {
    const cells = filledWith('0', 2024)
    const { lastYear } = draftAfter2023({ [inRequests('carried-over', 'business')]: '5' })
    const draft = { ...draftOn(formForYear(2024), 2024, { ...wholeText, cells }), lastYear }
    const result = run('check', files.draft('begun.json', draft), '--json')
    expect(carryOvers(result)).toMatchObject([
      { where: inRequests('carried-in', 'business'), expected: 5, actual: 0 },
      { where: inRequests('carried-in', 'total'), expected: 5, actual: 0 },
    ])
    expect(result.exitCode).toBe(1)
  })

  test('a report given on the command line comes before the one that the draft carries', () => {
    const cells = filledWith('0', 2024)
    const { lastYear } = draftAfter2023({ [inRequests('carried-over', 'business')]: '5' })
    const draft = { ...draftOn(formForYear(2024), 2024, { ...wholeText, cells }), lastYear }
    const none = report('nothing.json', 2023, {})
    const file = files.draft('given.json', draft)
    expect(carryOvers(run('check', file, '--last-year', none, '--json'))).toEqual([])
  })

  test('figures that were not carried in are found in all seven columns', () => {
    const result = run('check', good, '--last-year', lastYear, '--json')
    expect(result.exitCode).toBe(1)
    const findings = findingsOf(result).filter(({ rule }) => rule === 'carried-in')
    expect(findings.map(({ where, expected, actual }) => ({ where, expected, actual }))).toEqual(
      columns.map((column, index) => ({
        where: inRequests('carried-in', column),
        expected: column === 'total' ? 21 : index + 1,
        actual: 0,
      })),
    )
  })

  test('the last report of the trial format is last year for the first of the next', () => {
    const trial = report('2020.json', 2020, balanced('received', 'carried-over'))
    const file = report('2021.json', 2021, balanced('carried-in', 'granted'))
    const result = run('check', file, '--last-year', trial, '--json')
    expect(findingsOf(result).filter(({ level }) => level !== 'note')).toEqual([])
  })

  test('documents in force that do not add up are a warning and exit with 0', () => {
    const file = report('in-force.json', 2024, { 'disclosure/normative-documents/in-force': '4' })
    const result = run('check', file, '--last-year', report('none.json', 2023, {}), '--json')
    expect(findingsOf(result)).toMatchObject([
      { rule: 'documents-in-force', level: 'warning', expected: 0, actual: 4 },
    ])
    expect(result.exitCode).toBe(0)
  })

  test.each([2024, 2022])('a report of %d is refused as last year of 2024', (year) => {
    const other = report(`other-${year}.json`, year, {})
    const result = run('check', good, '--last-year', other, '--json')
    expect(result.exitCode).toBe(2)
    const { source, messages } = unreadableFile.parse(jsonOf(result))
    expect(source).toBe(other)
    expect(messages[0].text).toContain(`${year} 年的报告，不是 2024 年的上一年度报告`)
  })

  test('a file that is missing is refused by its own name', () => {
    const result = run('check', good, '--last-year', files.at('missing.json'), '--json')
    expect(result.exitCode).toBe(2)
    expect(unreadableFile.parse(jsonOf(result)).source).toBe(files.at('missing.json'))
  })
})

function carryOvers(result: Run) {
  return findingsOf(result).filter(({ rule }) => rule === 'carried-in')
}

function draftAfter2023(cells: Record<string, string>) {
  const report = recognised(2023, { ...wholeText, cells: { ...filledWith('0', 2023), ...cells } })
  const draft = nextYearDraft(report, '2023.docx', 'next', library)
  if (!draft) throw new Error('no format for 2024')
  return draft
}
