import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/check/finding'
import { applyFix } from '../../../src/check/wording/apply-fix'
import type { Draft } from '../../../src/report/draft'
import { readReport } from '../../../src/report/report'
import { type DraftParts, draftOn } from '../../report/some-draft'
import { formForYear } from '../../template/every-form'
import { checkReport } from '../checked'

const form = formForYear(2025)

function draftWith(parts: DraftParts): Draft {
  return draftOn(form, 2025, { basics: { agency: '某县数据局' }, ...parts })
}

function findingsOf(draft: Draft, rule: string): Finding[] {
  return checkReport(readReport(draft, form)).findings.filter((finding) => finding.rule === rule)
}

function only(draft: Draft, rule: string): Finding {
  const [finding, ...others] = findingsOf(draft, rule)
  if (!finding || others.length > 0) throw new Error(`${others.length + 1} findings of ${rule}`)
  return finding
}

describe('A fix', () => {
  test('changes just the words that were found, white space and line ends around them left alone', () => {
    const problems = ' \r\n　　一是人手少。\r\n\t  截止2025年底,更新慢；\r\n'
    const draft = draftWith({ narratives: { problems } })
    const fixed = applyFix(draft, only(draft, 'until'))
    expect(fixed?.narratives.problems).toBe(problems.replace('截止', '截至'))
    expect(fixed).toEqual({ ...draft, narratives: fixed?.narratives })
  })

  test('takes its finding away', () => {
    const draft = draftWith({
      narratives: { overview: '现汇报如下。\n公开为原则，不公开为例外。' },
    })
    for (const rule of ['register', 'outdated-principle']) {
      const fixed = applyFix(draft, only(draft, rule))
      expect(findingsOf({ ...draft, ...fixed }, rule)).toEqual([])
    }
  })

  test('of one of several like words changes that one', () => {
    const draft = draftWith({ narratives: { overview: '甲乙,丙丁,戊己。' } })
    const [, second] = findingsOf(draft, 'half-width-mark')
    if (!second) throw new Error('There is no second finding')
    expect(applyFix(draft, second)?.narratives.overview).toBe('甲乙,丙丁，戊己。')
  })

  test('works behind a figure that follows the table', () => {
    const overview = '新收{{requests/received/total}}件,办结。'
    const cells = { 'requests/received/total': '12' }
    const draft = draftWith({ narratives: { overview }, cells })
    const fixed = applyFix(draft, only(draft, 'half-width-mark'))
    expect(fixed?.narratives.overview).toBe(overview.replace(',', '，'))
  })

  test('changes the title and the text before section one', () => {
    const title = '某县数据局2025年度政府信息公开工作报告'
    const draft = draftWith({ basics: { agency: '某县数据局', title, preamble: '现汇报如下：' } })
    expect(applyFix(draft, only(draft, 'title-wording'))?.basics.title).toBe(
      '某县数据局2025年政府信息公开工作年度报告',
    )
    expect(applyFix(draft, only(draft, 'register'))?.basics.preamble).toBe('现公布如下：')
  })
})

describe('No fix is made', () => {
  const draft = draftWith({ narratives: { overview: '有序。\n截止2025年底。' } })
  const finding = only(draft, 'until')

  test.each(['有序。\n到2025年底。', '截止2025年底。', '有序。\n又一段。\n截止2025年底。', ''])(
    'where the text is no longer what the finding saw: %j',
    (overview) => {
      expect(applyFix({ ...draft, narratives: { overview } }, finding)).toBe(undefined)
    },
  )

  test('where the finding has none', () => {
    const { fix: _, ...without } = finding
    expect(applyFix(draft, without)).toBe(undefined)
  })
})
