import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createChecker } from '../../src/check/check'
import { perText } from '../../src/check/per-text'
import { guide } from '../../templates/guide'
import { reportOn } from '../report/some-draft'
import { formForYear } from '../template/every-form'
import { checkReport } from './checked'

const sentences = [
  '本年收到政府信息公开申请31件，上年结转3件。',
  '全年制发规范性文件7件，废止3件。',
  '全部办结，无结转。',
  '截止2023年底，联系电话13800138000。',
  '进行进行公开,很好。',
  '自然人占90%。',
  '表格如下：XX。',
]

const text = fc
  .array(fc.constantFrom(...sentences), { maxLength: 4 })
  .map((chosen) => chosen.join('\n'))
const state = fc.record({
  overview: text,
  problems: text,
  received: fc.constantFrom('', '0', '31', '无'),
})

describe('A checker that is kept from key to key', () => {
  test('says of each state what a new one says', () => {
    const form = formForYear(2025)
    const lastYear = reportOn(formForYear(2024), 2024, {
      narratives: { overview: sentences[1] ?? '' },
    })
    fc.assert(
      fc.property(fc.array(state, { minLength: 2, maxLength: 6 }), (states) => {
        const check = createChecker(form, guide)
        for (const { overview, problems, received } of states) {
          const report = reportOn(form, 2025, {
            narratives: { overview, problems },
            cells: { 'requests/received/natural-person': received },
          })
          expect(check(report, lastYear)).toEqual(checkReport(report, lastYear))
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('What is worked out of a text', () => {
  test('is worked out once, until many other texts came', () => {
    let count = 0
    const lengthOf = perText((one) => {
      count += 1
      return one.length
    })
    expect([lengthOf('申请'), lengthOf('申请')]).toEqual([2, 2])
    expect(count).toBe(1)
    for (let other = 0; other < 300; other += 1) lengthOf(String(other))
    expect(lengthOf('申请')).toBe(2)
    expect(count).toBe(302)
  })

  test('is kept where it is nothing', () => {
    let count = 0
    const nothing = perText(() => {
      count += 1
      return undefined
    })
    nothing('申请')
    nothing('申请')
    expect(count).toBe(1)
  })
})
