import { describe, expect, test } from 'vitest'
import { createDraft } from '../../src/report/draft'
import { gap } from '../../src/report/live-figure'
import { type NilAnswers, nilDraft, nilObstacle, nilTexts } from '../../src/report/nil-report'
import { readReport } from '../../src/report/report'
import { cellsOfTable } from '../../src/template/form'
import { checkReport } from '../check/checked'
import { formForYear } from '../template/every-form'

const noAnswers: NilAnswers = { agency: '某区统计局', gaps: {}, otherTableIsZero: false }
const answers: NilAnswers = {
  agency: '某区统计局',
  otherTableIsZero: true,
  gaps: {
    disclosure: '通过区政府网站主动公开信息20条。',
    management: '信息由科室初审、办公室审核后发布',
    platform: '按要求维护区政府网站上的公开平台',
    supervision: '明确一名负责人监督公开工作',
    problem: '信息更新不够及时',
    measure: '每季度检查一次',
  },
}

describe.each([2020, 2025])('For %i', (year) => {
  const form = formForYear(year)
  const nil = form.template.nilReport
  const blank = createDraft('draft', year, form.template.id)

  test('the tables of requests and cases are 0 and their relations hold', () => {
    const draft = nilDraft(blank, form, nil, answers)
    const report = readReport(draft, form)
    for (const { address } of form.cells.values()) {
      const figure = report.figures.get(address)
      const value = figure?.type === 'blank' ? report.totals.get(address) : figure
      expect(value === 0 || (figure?.type === 'number' && figure.value === 0), address).toBe(true)
    }
    const { findings } = checkReport(report)
    expect(findings.filter(({ level }) => level !== 'note')).toEqual([])
  })

  test('a gap that was left blank is refused by the checks', () => {
    const draft = nilDraft(blank, form, nil, noAnswers)
    expect(draft.narratives.overview).toContain(gap)
    const { findings } = checkReport(readReport(draft, form))
    const gaps = findings.filter(({ message }) => message.includes(gap))
    expect(new Set(gaps.map(({ where }) => where))).toEqual(
      new Set(['section/overview', 'section/problems']),
    )
    expect(gaps.every(({ level }) => level === 'error')).toBe(true)
    expect(findings.map(({ rule }) => rule)).not.toContain('empty-heading')
  })

  test('the other table stays blank unless the clerk says that it is 0, too', () => {
    const { cells } = nilDraft(blank, form, nil, noAnswers)
    for (const { address } of cellsOfTable(form, nil.otherTable.table)) {
      expect(cells[address]).toBeUndefined()
    }
  })

  test('requests carried in from last year block it with a sentence', () => {
    const cells = { 'requests/carried-in/natural-person': '2' }
    expect(nilObstacle(form, nil, cells)).toContain('上年结转了政府信息公开申请')
    expect(nilObstacle(form, nil, { 'requests/carried-in/natural-person': '0' })).toBeUndefined()
    expect(nilObstacle(form, nil, { 'requests/granted/business': '很多' })).toContain('很多')
  })

  test('what is written already is not replaced', () => {
    const input = { ...blank, narratives: { overview: '已经写好了。' } }
    const texts = nilTexts(form, nil, input, answers)
    expect(texts).not.toHaveProperty(['narratives.overview'])
    expect(texts['narratives.problems']).toBe(
      '存在的主要问题是信息更新不够及时。\n下一步，每季度检查一次。',
    )
  })

  test.each([
    ['measure', '下一步，每季度检查。', '下一步，每季度检查。'],
    ['measure', '下一步将每季度检查', '下一步，将每季度检查。'],
    ['measure', '每季度检查，下一步再培训', '下一步，每季度检查，下一步再培训。'],
    ['measure', '下一步，', `下一步，${gap}。`],
    ['problem', '存在的主要问题是：更新不及时。', '存在的主要问题是更新不及时。'],
    ['problem', '主要问题是更新不及时', '存在的主要问题是更新不及时。'],
    ['problem', '是否公开的标准不清', '存在的主要问题是是否公开的标准不清。'],
    ['disclosure', '本年度，本机关公开信息3条', '本年度，本机关公开信息3条。'],
    ['disclosure', '本年度本机关公开信息3条', '本年度，本机关公开信息3条。'],
    ['disclosure', '本机关公开信息3条', '本年度，本机关公开信息3条。'],
    ['disclosure', '本年度公开信息3条', '本年度，本机关公开信息3条。'],
  ])('what %s says twice, as in %s, is said once', (gap, answer, sentence) => {
    const said = nilDraft(blank, form, nil, { ...noAnswers, gaps: { [gap]: answer } }).narratives
    const lines = Object.values(said).flatMap((text) => text.split('\n'))
    expect(lines).toContain(sentence)
  })

  test('every sentence proposed for 总体情况 stands under an aspect of the form', () => {
    const aspects = form.template.sections.find(({ id }) => id === 'overview')?.aspects ?? []
    const text = nil.texts.find(({ section }) => section === 'overview')?.text ?? ''
    const headings = text.split('\n').filter((line) => line.startsWith('（'))
    expect(headings.map((line) => line.slice(3))).toEqual(aspects)
  })
})
