import { describe, expect, test } from 'vitest'
import { compareForms } from '../../src/template/compare'
import { cellAt, type Form, nameOf } from '../../src/template/form'
import { fillTitle } from '../../src/template/placeholders'
import { everyForm, formForYear } from './every-form'

describe('The name of a figure', () => {
  const form = formForYear(2025)

  test.each([
    [
      'requests/state-secret/natural-person',
      '三、本年度办理结果（三）不予公开1.属于国家秘密，自然人',
    ],
    ['requests/received/other-organisation', '一、本年新收政府信息公开申请数量，其他'],
    ['reconsideration-litigation/cases/direct-upheld', '行政诉讼未经复议直接起诉结果维持'],
    ['reconsideration-litigation/cases/reconsideration-total', '行政复议总计'],
    ['disclosure/fees/amount-charged', '行政事业性收费，本年收费金额（单位：万元）'],
  ])('%s is “%s”', (address, name) => {
    expect(nameOf(cellAt(form, address))).toBe(name)
  })

  test.each(everyForm)('occurs once in the form $name', ({ form }) => {
    const names = [...form.cells.values()].map(nameOf)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    expect(names.filter((name) => name.trim() === '' || name.includes('{'))).toEqual([])
  })
})

describe('Comparing the format of 2020 with that of 2021', () => {
  const changes = compareForms(formForYear(2020), formForYear(2021))

  test('names the rows and columns that are no longer asked', () => {
    expect(changes.noLongerAsked).toEqual(
      expect.arrayContaining([
        '“其他对外管理服务事项”整行',
        '“政府集中采购”整行',
        '“行政许可”的上一年项目数量、本年增/减',
        '“行政处罚”的上一年项目数量、本年增/减',
        '“行政强制”的上一年项目数量、本年增/减',
      ]),
    )
  })

  test('names the rows that are newly asked', () => {
    const other = '“三、本年度办理结果（六）其他处理'
    expect(changes.newlyAsked.filter((text) => text.startsWith(other))).toEqual([
      `${other}1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请”整行`,
      `${other}2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请”整行`,
      `${other}3.其他”整行`,
    ])
  })

  test('names the rows and columns that are called otherwise', () => {
    expect(changes.renamed).toEqual([
      { before: '规范性文件', after: '行政规范性文件' },
      { before: '处理决定数量', after: '本年处理决定数量' },
    ])
  })

  test('names what is kept, a renamed column not among it', () => {
    expect(changes.kept).toContain('“四、结转下年度继续办理”整行')
    expect(changes.kept).toContain('表格的全部各格')
    expect(changes.kept.join()).not.toContain('行政许可')
    expect(changes.kept).toHaveLength(23)
  })

  test('says nothing of what both ask', () => {
    const said = [...changes.noLongerAsked, ...changes.newlyAsked].join()
    for (const kept of ['处理决定数量', '行政复议', '行政诉讼', '不予公开', '无法提供', '结转']) {
      expect(said).not.toContain(kept)
    }
  })

  test('drops only what 2021 does not ask, and nothing between years of one format', () => {
    expect(dropped(formForYear(2020), formForYear(2021))).toEqual({ disclosure: 19, requests: 7 })
    expect(dropped(formForYear(2021), formForYear(2020))).toEqual({ disclosure: 7, requests: 21 })
    expect(dropped(formForYear(2019), formForYear(2020))).toEqual({})
    expect(compareForms(formForYear(2021), formForYear(2025))).toMatchObject({
      renamed: [],
      noLongerAsked: [],
      newlyAsked: [],
    })
  })
})

describe('A title', () => {
  test('is made of the agency and the year', () => {
    const { title } = formForYear(2025).template
    expect(fillTitle(title, '某县数据局', 2025)).toBe('某县数据局2025年政府信息公开工作年度报告')
  })

  test('keeps an agency’s name that looks like a placeholder', () => {
    expect(fillTitle('{agency}{year}年', '{year}号院', 2025)).toBe('{year}号院2025年')
  })
})

function dropped(before: Form, after: Form): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const address of before.cells.keys()) {
    if (after.cells.has(address)) continue
    const table = address.split('/')[0] ?? ''
    counts[table] = (counts[table] ?? 0) + 1
  }
  return counts
}
