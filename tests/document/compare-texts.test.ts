import { expect, test } from 'vitest'
import type { Block } from '../../src/document/block'
import { changedTextsOf } from '../../src/document/compare-texts'

const body = (text: string): Block => ({ type: 'paragraph', role: 'body', text })
const expected = [body('甲'), body('乙乙'), body('丙')]

test('Texts that differ in white space alone are the same', () => {
  expect(changedTextsOf(expected, [body(' 甲'), body('乙\u3000乙'), body('丙')])).toEqual([])
})

test('Every changed paragraph is told', () => {
  expect(changedTextsOf(expected, [body('假'), body('乙乙'), body('饼')])).toEqual([
    { expected: '甲', found: '假' },
    { expected: '丙', found: '饼' },
  ])
})

test('Of added or missing paragraphs the first change is told', () => {
  expect(changedTextsOf(expected, [body('甲'), body('丙')])).toEqual([
    { expected: '乙乙', found: '丙' },
  ])
  expect(changedTextsOf(expected, [...expected, body('丁')])).toEqual([
    { expected: '', found: '丁' },
  ])
})

test('what was filled in on the pages of attachments is no change', () => {
  const report: Block = { type: 'paragraph', role: 'body', text: '报告' }
  const label: Block = { type: 'paragraph', role: 'attachment-label', text: '附件' }
  const found: Block[] = [
    report,
    { type: 'paragraph', role: 'body', text: '附件' },
    { type: 'heading', level: 0, text: '统计表' },
    { type: 'paragraph', role: 'body', text: '填进来的内容' },
  ]
  const expected: Block[] = [report, label, { type: 'heading', level: 0, text: '统计表' }]
  expect(changedTextsOf(expected, found)).toEqual([])
})
