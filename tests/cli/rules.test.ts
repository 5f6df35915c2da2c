import { expect, test } from 'vitest'
import * as z from 'zod'
import { rulesOf } from '../../src/template/guide'
import { guide } from '../../templates/guide'
import { library } from '../../templates/library'
import { jsonOf, run } from './program'

const resultSchema = z.strictObject({
  year: z.number().nullable(),
  formats: z.array(
    z.strictObject({
      template: z.string(),
      name: z.string(),
      notice: z.string(),
      rules: z.array(
        z.strictObject({
          id: z.string(),
          level: z.enum(['error', 'warning', 'note']),
          text: z.string().min(1),
          basis: z.string().min(1),
        }),
      ),
    }),
  ),
})

test('Every rule of every format is listed as JSON', () => {
  const { year, formats } = resultSchema.parse(jsonOf(run('rules', '--json')))
  expect(year).toBe(null)
  expect(formats.map(({ template, rules }) => [template, rules.map(({ id }) => id)])).toEqual(
    library.templates.map((template) => [
      template.id,
      rulesOf(template, guide).map((rule) => rule.id),
    ]),
  )
})

test('For a report year, only its format is listed, without rules that came later', () => {
  const { formats } = resultSchema.parse(jsonOf(run('rules', '--year', '2020', '--json')))
  expect(formats.map(({ template }) => template)).toEqual(['trial'])
  expect(formats[0]?.rules.map(({ id }) => id)).not.toContain('fee-stated')
})

test('In words, each rule stands on a line with its level and basis', () => {
  const result = run('rules', '--year', '2025')
  expect(result.exitCode).toBe(0)
  const [title, ...lines] = result.stdout.trimEnd().split('\n')
  expect(title).toMatch(/^2021年格式（国办公开办函〔2021〕30号），共 \d+ 条$/)
  for (const line of lines)
    expect(line).toMatch(/^\[(错误|提醒|提示)\] [a-z-]+：.+（(依据|推断)：.+）$/)
})

test('A year before the first format is refused', () => {
  const result = run('rules', '--year', '2018')
  expect(result.exitCode).toBe(2)
  expect(result.stderr).toContain('没有 2018 年的格式，最早的是 2019 年')
})
