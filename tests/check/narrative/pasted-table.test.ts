import { expect, test } from 'vitest'
import { checkReport } from '../checked'
import { districtReport } from './texts'

const said = (text: string) => checkReport(districtReport(2025, { narratives: { overview: text } }))

test('A paragraph with hundreds of figures is left out, and that is said', () => {
  const { claims, findings } = said('收到政府信息公开申请31件，'.repeat(301))
  expect(claims).toEqual([])
  expect(findings.filter(({ rule }) => rule === 'narrative')).toMatchObject([
    { level: 'note', where: 'section/overview', place: '第一部分第1段' },
  ])
})

test('One with as many as a long list may have is read', () => {
  const { claims } = said('收到政府信息公开申请31件，'.repeat(300))
  expect(claims).toHaveLength(300)
})
