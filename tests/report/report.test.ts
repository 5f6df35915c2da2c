import { describe, expect, test } from 'vitest'
import { formForYear } from '../template/every-form'
import { reportOn } from './some-draft'

describe('A report read from a draft', () => {
  const form = formForYear(2025)
  const agency = '某县数据局'

  test('takes the standard title unless the clerk typed one', () => {
    const standard = reportOn(form, 2025, { basics: { agency: ` ${agency} `, title: '  ' } })
    const typed = reportOn(form, 2025, { basics: { agency, title: ' 数据局年度报告 ' } })
    expect(standard.title).toBe('某县数据局2025年政府信息公开工作年度报告')
    expect(typed.title).toBe('数据局年度报告')
  })

  test('prints a readable date in the official way and keeps an unreadable one', () => {
    const dateOf = (date: string) => reportOn(form, 2025, { basics: { date } }).date
    expect(dateOf('２０２６-01-09')).toEqual({ text: '2026年1月9日', readable: true })
    expect(dateOf(' 一月九日 ')).toEqual({ text: '一月九日', readable: false })
    expect(dateOf('')).toEqual({ text: '', readable: false })
  })

  test('has paragraphs for every section of the form and no other', () => {
    const { narratives } = reportOn(form, 2025, {
      narratives: { overview: '全年平稳。\n（一）主动公开', unknown: '不属于本表。' },
    })
    expect([...narratives.keys()]).toEqual(form.template.sections.map(({ id }) => id))
    expect(narratives.get('overview')).toEqual([
      { text: '全年平稳。' },
      { text: '（一）主动公开', headingLevel: 2 },
    ])
    expect(narratives.get('problems')).toEqual([])
  })

  test('has a figure for every cell of the form and no other', () => {
    const { figures } = reportOn(form, 2025, {
      cells: { 'disclosure/procurement/projects': '5', 'disclosure/licences/decisions': '３' },
    })
    expect([...figures.keys()]).toEqual([...form.cells.keys()])
    expect(figures.get('disclosure/licences/decisions')).toMatchObject({ value: 3 })
    expect(figures.get('disclosure/penalties/decisions')).toEqual({ type: 'blank' })
  })
})
