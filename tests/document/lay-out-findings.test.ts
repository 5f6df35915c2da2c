// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { listFindings } from '../../src/check/list-findings'
import { layOutFindings } from '../../src/document/lay-out-findings'
import { writeDocx } from '../../src/write/write-docx'
import { writeHtml } from '../../src/write/write-html'
import { writeText } from '../../src/write/write-text'
import { checkReport } from '../check/checked'
import { reportOn } from '../report/some-draft'
import { formForYear } from '../template/every-form'
import { mainPart } from '../write/read-package'

const report = reportOn(formForYear(2025), 2025, {
  basics: { agency: '某县数据局' },
  narratives: { problems: '一是人手少,更新慢。' },
})
const listed = listFindings(checkReport(report).findings)
const blocks = layOutFindings(report, listed)

test('Findings are listed by level, the gravest first', () => {
  const levels = listed.map(({ level }) => level)
  expect([...new Set(levels)]).toEqual(['错误', '提醒', '提示'])
  expect(blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []))).toEqual([
    '政府信息公开工作年度报告检查意见',
    '错误',
    '提醒',
    '提示',
  ])
})

test('Each finding is a row with its number, place, what is wrong and basis', () => {
  const rows = blocks.flatMap((block) => (block.type === 'table' ? block.rows.slice(1) : []))
  expect(rows.map((row) => row.slice(1).map(({ text }) => text))).toEqual(
    listed.map(({ place, what, basis }) => [place, what, basis]),
  )
  expect(rows.map(([number]) => number?.text)).toEqual(listed.map((_, index) => `${index + 1}`))
})

test('A report without findings says so', () => {
  expect(layOutFindings(report, []).map((block) => block.type)).toEqual([
    'heading',
    'paragraph',
    'paragraph',
  ])
})

describe('Every word of the list is in', () => {
  const words = listed.flatMap(({ place, what, basis }) => [place, what, basis])
  const plain = (text: string | null) => (text ?? '').replace(/\s/g, '')

  test('the web page', () => {
    const page = new DOMParser().parseFromString(writeHtml(blocks), 'text/html')
    const text = plain(page.body.textContent)
    for (const one of words) expect(text).toContain(plain(one))
  })

  test('the Word file', async () => {
    const docx = await writeDocx(blocks, { title: '检查意见', author: '' })
    const text = plain(mainPart(docx).documentElement.textContent)
    for (const one of words) expect(text).toContain(plain(one))
  })

  test('the text', () => {
    const text = plain(writeText(blocks, 'lines'))
    for (const one of words) expect(text).toContain(plain(one))
  })
})
