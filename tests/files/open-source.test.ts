import { describe, expect, test } from 'vitest'
import { layOut } from '../../src/document/lay-out'
import { openPasted, openSource } from '../../src/files/open-source'
import { largestSource } from '../../src/files/source-limits'
import { carryInto } from '../../src/report/carry'
import { readReport } from '../../src/report/report'
import { embedDraft } from '../../src/write/embed-draft'
import { writeDocx } from '../../src/write/write-docx'
import { writeHtmlPage } from '../../src/write/write-html'
import { writeText } from '../../src/write/write-text'
import { library } from '../../templates/library'
import { draftOn } from '../report/some-draft'
import { formForYear } from '../template/every-form'
import { wholeParts } from './some-recognised'

const form = formForYear(2024)
const draft = draftOn(form, 2024, { ...wholeParts, cells: { 'requests/received/business': '7' } })
const blocks = layOut(readReport(draft, form))
const title = '云岭县自然资源局2024年政府信息公开工作年度报告'
const word = await writeDocx(blocks, { title, author: '' })

const open = (content: string | Uint8Array, name = '去年.docx') =>
  openSource(
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
    name,
    library,
  )

describe('A report of last year is opened from', () => {
  test.each([
    ['a Word file', word],
    ['a web page', writeHtmlPage(blocks, title, 'with')],
    ['plain text', writeText(blocks)],
  ])('%s', async (_, content) => {
    const opened = await open(content)
    expect(opened).toMatchObject({
      ok: true,
      source: {
        name: '去年.docx',
        report: { title, cells: { 'requests/received/business': '7' } },
      },
    })
    expect(opened).not.toHaveProperty('own')
  })

  test('what was pasted', async () => {
    const html = writeHtmlPage(blocks, title, 'with')
    expect(await openPasted({ html, text: '' }, '粘贴', library)).toMatchObject({
      ok: true,
      source: { name: '粘贴', report: { title } },
    })
  })
})

describe('A file of ours', () => {
  test('gives its draft and the visible report beside it', async () => {
    const opened = await open(embedDraft(word, JSON.stringify(draft)))
    expect(opened).toMatchObject({
      ok: true,
      own: { isDocument: true, draft, changed: [], remarks: [] },
      source: { report: { title } },
    })
  })

  test('that is a draft alone is read as it would be published, what is not printed included', async () => {
    const settings = { ...draft.settings, printPreamble: false, approvalSheet: 'first' } as const
    const opened = await open(JSON.stringify({ ...draft, settings }))
    expect(opened).toMatchObject({
      ok: true,
      own: { isDocument: false },
      source: { report: { title, preamble: [wholeParts.basics?.preamble] } },
    })
  })

  test('whose draft is of a newer program is read by what is visible, with a warning', async () => {
    const opened = await open(embedDraft(word, JSON.stringify({ ...draft, version: 99 })))
    expect(opened).toMatchObject({ ok: true, source: { report: { title } } })
    expect(opened.ok && opened.own).toBeUndefined()
    expect(opened.ok && opened.source?.messages[0]?.text).toContain('更新版本')
  })
})

describe('What is no report is refused:', () => {
  test.each([
    ['a file over 50 MB', new Uint8Array(largestSource + 1), '超过 50 MB'],
    ['JSON of something else', '{"name":1}', '不是本工具保存的草稿'],
    ['a report of another kind', '某局2024年部门决算公开', '好像是别的文件'],
  ])('%s', async (_, content, words) => {
    expect(await open(content)).toMatchObject({
      ok: false,
      message: expect.stringContaining(words),
    })
  })

  test('rich text, which begins with a brace as well, not as a broken draft', async () => {
    const opened = await open('{\\rtf1\\ansi Report}')
    expect(opened).toMatchObject({ ok: false, message: expect.not.stringContaining('JSON') })
  })
})

test('A report kept on the format it was found on is no longer so once it is on that of its year', () => {
  const found = { ...draftOn(formForYear(2020), 2020), year: 2022, asFound: true }
  const carried = (template: string) =>
    carryInto(found, { year: 2022, template, overlays: [] }, library)?.draft.asFound
  expect(carried('trial')).toBe(true)
  expect(carried('standard')).toBe(false)
})
