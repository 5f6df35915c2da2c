import { expect, test } from 'vitest'
import { noBasics } from '../../src/report/draft'
import { feeSentence, readFees } from '../../src/report/fees'
import { defaultSettings, type Settings } from '../../src/report/settings'

function sentence(feeStatement: Settings['feeStatement'], basics = {}): string | undefined {
  return feeSentence(readFees({ ...noBasics, ...basics }, { ...defaultSettings, feeStatement }))
}

test('says nothing unless it is asked to', () => {
  expect(sentence('none', { feeNotices: '3' })).toBeUndefined()
})

test('says that nothing was charged', () => {
  expect(sentence('not-charged')).toBe('本年度未收取政府信息公开信息处理费。')
})

test('says how much was charged, in whatever manner the figures were typed', () => {
  const typed = { feeNotices: '３', feeAsked: '1,200', feeReceived: '380.5元' }
  expect(sentence('charged', typed)).toBe(
    '本年度发出政府信息公开信息处理费收费通知3件，总金额1200元，实际收取380.5元。',
  )
})

test('leaves a gap for a figure that is missing or not understood, never a 0', () => {
  expect(sentence('charged', { feeNotices: '若干', feeAsked: '' })).not.toContain('0')
  expect(sentence('charged')).toContain('＿＿')
})
