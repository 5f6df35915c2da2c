import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { layOut } from '../../src/document/lay-out'
import { readReport } from '../../src/report/report'
import { embedDraft } from '../../src/write/embed-draft'
import { writeDocx } from '../../src/write/write-docx'
import { writeHtmlPage } from '../../src/write/write-html'
import { writeText } from '../../src/write/write-text'
import { draftOn } from '../report/some-draft'
import { formForYear } from '../template/every-form'
import { filledWith, jsonOf, run, temporaryFolder, wholeText } from './program'

const files = temporaryFolder()
const form = formForYear(2024)
const draft = draftOn(form, 2024, {
  ...wholeText,
  cells: { ...filledWith('0', 2024), 'requests/received/business': '7' },
})
const blocks = layOut(readReport(draft, form))
const title = '某县数据局2024年政府信息公开工作年度报告'
const word = await writeDocx(blocks, { title, author: '' })

const contentSchema = z.object({
  year: z.number().nullable(),
  title: z.string(),
  counts: z.object({ asked: z.number(), read: z.number(), blank: z.number() }),
  tables: z.array(
    z.object({
      id: z.string(),
      rows: z.array(z.object({ values: z.array(z.number().nullable()) })),
    }),
  ),
  messages: z.array(
    z.strictObject({
      level: z.enum(['error', 'warning', 'note']),
      code: z.string(),
      text: z.string(),
      where: z.string(),
    }),
  ),
})

function read(name: string, content: string | Uint8Array) {
  writeFileSync(files.at(name), content)
  const result = run('read', files.at(name), '--json')
  expect(result.exitCode).toBe(0)
  return contentSchema.parse(jsonOf(result))
}

describe('A report without a draft inside is read from', () => {
  test.each([
    ['a Word file', 'report.docx', word],
    ['a web page', 'report.html', writeHtmlPage(blocks, title, 'with')],
    ['plain text', 'report.txt', writeText(blocks)],
  ])('%s', (_, name, content) => {
    const report = read(name, content)
    expect(report).toMatchObject({ year: 2024, title, counts: { asked: 200, read: 200, blank: 0 } })
    expect(report.tables[1]?.rows[0]?.values).toEqual([0, 7, 0, 0, 0, 0, 7])
  })
})

test('Of a Word file of ours the visible figures are read, and what differs from the draft inside is said', () => {
  const cells = { ...draft.cells, 'requests/received/business': '4' }
  const inside = JSON.stringify({ ...draft, cells })
  const { tables, messages } = read('changed.docx', embedDraft(word, inside))
  expect(tables[1]?.rows[0]?.values[1]).toBe(7)
  const changes = messages.filter(({ code }) => code === 'changed-by-hand')
  expect(changes[0]).toMatchObject({ level: 'warning' })
  expect(changes[0]?.text).toMatch(/商业企业”：导出时是 4，现在是 7（这里读的是看得见的内容）$/)
})

test('A remark says which figure it is about, or where it stands in the source', () => {
  const text = writeText(blocks).replace('五、存在的主要问题及改进情况', '五、主要问题及改进情况')
  const { messages } = read('remarks.txt', text)
  const remark = messages.find(({ code }) => code === 'heading')
  expect(remark?.where).toMatch(/^source\/\d+/)
})

test('In words the count comes under the title and the remarks at the end', () => {
  writeFileSync(files.at('words.docx'), word)
  const { stdout, exitCode } = run('read', files.at('words.docx'))
  expect(exitCode).toBe(0)
  expect(stdout.split('\n').slice(0, 2)).toEqual([title, '读出 200/200 格'])
})

test('A report that someone else wrote is checked as it was found', () => {
  writeFileSync(files.at('check.docx'), word)
  const { stdout, exitCode } = run('check', files.at('check.docx'))
  expect(exitCode).toBe(1)
  expect(stdout).toContain('第三部分“商业企业”列：第一项（7）')
})
