import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { isTotal, type Report } from '../../src/report/report'
import { defaultSettings } from '../../src/report/settings'
import type { Form } from '../../src/template/form'
import { rulesOf } from '../../src/template/guide'
import { formOf } from '../../src/template/library'
import { guide } from '../../templates/guide'
import { library } from '../../templates/library'
import { reportOn } from '../report/some-draft'
import { checkReport } from './checked'

const folder = join(import.meta.dirname, '../fixtures/check-cases')

const textsSchema = z.record(z.string(), z.string())
const reportSchema = z.strictObject({
  template: z.string(),
  year: z.number(),
  overlays: z.array(z.string()).default([]),
  basics: textsSchema.default({}),
  narratives: textsSchema.default({}),
  settings: z.strictObject({ feeStatement: z.enum(['none', 'not-charged', 'charged']) }).optional(),
  cells: textsSchema.default({}),
  fill: z.string().default(''),
  ledger: textsSchema.optional(),
  counted: textsSchema.default({}),
})
const caseSchema = z.strictObject({
  name: z.string(),
  ...reportSchema.shape,
  also: z.array(z.strictObject({ template: z.string(), year: z.number() })).default([]),
  justPasses: z.array(z.string()).default([]),
  lastYear: reportSchema.optional(),
  expect: z.array(
    z.strictObject({
      rule: z.string(),
      level: z.enum(['error', 'warning', 'note']),
      where: z.string(),
      expected: z.number().optional(),
      actual: z.number().optional(),
      computed: z.number().optional(),
      fix: z.string().optional(),
      messageContains: z.array(z.string()).default([]),
    }),
  ),
  relations: z.strictObject({ holds: z.number(), broken: z.number(), open: z.number() }).optional(),
})

/** Texts that every rule on words is content with. */
const texts = {
  overview: '主动公开、依申请公开、政府信息管理、平台建设和监督保障各方面平稳。',
  problems: '改进。',
  others: '未收取信息处理费。',
}

type RuleCase = z.infer<typeof caseSchema>

const files = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, cases: readCases(file) }))

for (const { file, cases } of files) {
  describe(`In the rule cases of ${file}`, () => {
    for (const ruleCase of cases) {
      test(`${ruleCase.name} (${ruleCase.year})`, () => expectFindingsOf(ruleCase))
    }
  })
}

const everyRule = library.templates.flatMap((template) =>
  rulesOf(template, guide).map((rule) => `${template.id} ${rule.id}`),
)
const everyCase = files.flatMap(({ cases }) => cases)

test('Every rule of every template has a case that fails it', () => {
  const failed = everyCase.flatMap((one) => one.expect.map(({ rule }) => `${one.template} ${rule}`))
  expect(everyRule.filter((rule) => !failed.includes(rule))).toEqual([])
})

test('Every rule of every template has a case that just passes it', () => {
  const passed = everyCase.flatMap((one) => one.justPasses.map((rule) => `${one.template} ${rule}`))
  expect(everyRule.filter((rule) => !passed.includes(rule))).toEqual([])
})

test('No case fails a rule that it says to pass, or names one that its template does not have', () => {
  for (const { name, template, justPasses, expect: wanted } of everyCase) {
    const failed = wanted.map(({ rule }) => rule)
    const wrong = justPasses.filter(
      (rule) => failed.includes(rule) || !everyRule.includes(`${template} ${rule}`),
    )
    expect(wrong, name).toEqual([])
  }
})

/** A case on several formats is one case on each, with the year of each in its texts. */
function readCases(file: string): RuleCase[] {
  const cases = z.array(caseSchema).parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
  return cases.flatMap((one) => [one, ...one.also.map((other) => ({ ...one, ...other }))])
}

/** `{year}` in a text is the report year, `{year+1}` and `{year-1}` those beside it. */
function forYear(texts: Record<string, string>, year: number): Record<string, string> {
  const filled = Object.entries(texts).map(([key, text]) => [
    key,
    text.replace(/\{year([+-]\d)?\}/g, (_, step) => String(year + Number(step ?? 0))),
  ])
  return Object.fromEntries(filled)
}

/** Exactly the expected findings, each with the expected words in its message. */
function expectFindingsOf({ expect: wanted, relations, lastYear, ...written }: RuleCase) {
  const result = checkReport(reportOf(written), lastYear && reportOf(lastYear))

  const found = result.findings.map(({ rule, level, where, expected, actual, computed, fix }) =>
    withoutUndefined({ rule, level, where, expected, actual, computed, fix: fix?.replacement }),
  )
  const complete = wanted.map(({ messageContains, ...finding }) => withoutUndefined(finding))
  expect(byPlace(found)).toEqual(byPlace(complete))
  for (const { rule, where, messageContains } of wanted) {
    const messages = result.findings
      .filter((other) => other.rule === rule && other.where === where)
      .map(({ message }) => message)
    for (const words of messageContains) expect(messages.join('\n')).toContain(words)
  }
  for (const { message, place, expected, actual, difference } of result.findings) {
    expect(message).toContain(place)
    const distance = expected === undefined ? undefined : (actual ?? Number.NaN) - expected
    expect(difference).toBe(distance)
  }
  if (relations) expect(result.relations).toEqual(relations)
}

/** The case's report: an agency and the required texts are there unless the case says otherwise. */
function reportOf({ fill, ...written }: z.infer<typeof reportSchema>): Report {
  const form = formOf(library, written)
  if (!form) throw new Error(`No template ${written.template}`)
  const unknown = Object.keys(written.cells).filter((address) => !form.cells.has(address))
  if (unknown.length > 0) throw new Error(`The form has no cell ${unknown.join()}`)
  return reportOn(form, written.year, {
    basics: forYear({ agency: '某县数据局', ...written.basics }, written.year),
    ...(written.settings && { settings: { ...defaultSettings, ...written.settings } }),
    narratives: forYear({ ...texts, ...written.narratives }, written.year),
    cells: { ...plainCells(form, fill), ...written.cells },
    ...(written.ledger && { ledger: { ...countedLedger, ...written.ledger } }),
    counted: written.counted,
  })
}

const countedLedger = {
  source: '',
  countedAt: '2026-01-05T02:00:00.000Z',
  year: '',
  counted: '9',
  uncounted: '0',
  reasons: '',
}

function plainCells(form: Form, fill: string): Record<string, string> {
  const plain = [...form.cells.values()].filter((cell) => !isTotal(cell))
  return Object.fromEntries(plain.map(({ address }) => [address, fill]))
}

function withoutUndefined(finding: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(finding).filter(([, value]) => value !== undefined))
}

function byPlace(findings: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  const key = ({ rule, where, fix }: Record<string, unknown>) => `${where} ${rule} ${fix}`
  return [...findings].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
