import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { checkReport } from '../../src/check/check'
import { isTotal, type Report } from '../../src/report/report'
import { defaultSettings } from '../../src/report/settings'
import type { Form } from '../../src/template/form'
import { formOf } from '../../src/template/library'
import { library } from '../../templates/library'
import { reportOn } from '../report/some-draft'

const folder = join(import.meta.dirname, '../fixtures/check-cases')

const texts = z.record(z.string(), z.string())
const reportSchema = z.strictObject({
  template: z.string(),
  year: z.number(),
  overlays: z.array(z.string()).default([]),
  basics: texts.default({}),
  narratives: texts.default({}),
  settings: z.strictObject({ feeStatement: z.enum(['none', 'not-charged', 'charged']) }).optional(),
  cells: texts.default({}),
  fill: z.string().default(''),
})
const caseSchema = z.strictObject({
  name: z.string(),
  ...reportSchema.shape,
  lastYear: reportSchema.optional(),
  expect: z.array(
    z.strictObject({
      rule: z.string(),
      level: z.enum(['error', 'warning', 'note']),
      where: z.string(),
      expected: z.number().optional(),
      actual: z.number().optional(),
      computed: z.number().optional(),
      messageContains: z.array(z.string()).default([]),
    }),
  ),
  relations: z.strictObject({ holds: z.number(), broken: z.number(), open: z.number() }).optional(),
})

type RuleCase = z.infer<typeof caseSchema>

const files = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, cases: readCases(file) }))

for (const { file, cases } of files) {
  describe(`In the rule cases of ${file}`, () => {
    for (const ruleCase of cases) test(ruleCase.name, () => expectFindingsOf(ruleCase))
  })
}

test('There are rule cases for every rule of every template', () => {
  const covered = files
    .flatMap(({ cases }) => cases)
    .flatMap((one) => one.expect.map(({ rule }) => `${one.template} ${rule}`))
  const rules = library.templates.flatMap(({ id, rules }) =>
    rules.map((rule) => `${id} ${rule.id}`),
  )
  expect(rules.filter((rule) => !covered.includes(rule))).toEqual([])
})

function readCases(file: string): RuleCase[] {
  return z.array(caseSchema).parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
}

/** Exactly the expected findings, each with the expected words in its message. */
function expectFindingsOf({ expect: wanted, relations, lastYear, ...written }: RuleCase) {
  const result = checkReport(reportOf(written), lastYear && reportOf(lastYear))

  const found = result.findings.map(({ rule, level, where, expected, actual, computed }) =>
    withoutUndefined({ rule, level, where, expected, actual, computed }),
  )
  const complete = wanted.map(({ messageContains, ...finding }) => withoutUndefined(finding))
  expect(byPlace(found)).toEqual(byPlace(complete))
  for (const { rule, where, messageContains } of wanted) {
    const finding = result.findings.find((other) => other.rule === rule && other.where === where)
    for (const words of messageContains) expect(finding?.message).toContain(words)
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
    basics: { agency: '某县数据局', ...written.basics },
    ...(written.settings && { settings: { ...defaultSettings, ...written.settings } }),
    narratives: { overview: '平稳。', problems: '改进。', others: '无。', ...written.narratives },
    cells: { ...plainCells(form, fill), ...written.cells },
  })
}

function plainCells(form: Form, fill: string): Record<string, string> {
  const plain = [...form.cells.values()].filter((cell) => !isTotal(cell))
  return Object.fromEntries(plain.map(({ address }) => [address, fill]))
}

function withoutUndefined(finding: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(finding).filter(([, value]) => value !== undefined))
}

function byPlace(findings: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  const key = ({ rule, where }: Record<string, unknown>) => `${where} ${rule}`
  return [...findings].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
