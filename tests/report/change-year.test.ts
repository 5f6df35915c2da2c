import { describe, expect, test } from 'vitest'
import { carryInto } from '../../src/report/carry'
import { changeYear, type YearChange } from '../../src/report/change-year'
import type { Draft } from '../../src/report/draft'
import { type FormChoice, formOf } from '../../src/template/library'
import { library } from '../../templates/library'
import { formForYear } from '../template/every-form'
import { draftOn } from './some-draft'

const shared = { 'requests/received/natural-person': '5', 'disclosure/licences/decisions': '9' }
const trialOnly = {
  'disclosure/procurement/projects': '3',
  'disclosure/licences/items-change': '-1',
  'requests/other-results/natural-person': '2',
}
const standardOnly = {
  'disclosure/regulations/in-force': '4',
  'requests/remaining-results/natural-person': '1',
}
const basics = { agency: '某县数据局', title: '报告' }
const narratives = { overview: '全年平稳。' }

const trial = (cells: Draft['cells'], parts: Partial<Draft> = {}) =>
  draftOn(formForYear(2020), 2020, { ...parts, basics, narratives, cells })
const standard = (cells: Draft['cells'], setAside: Draft['setAside'] = {}) =>
  draftOn(formForYear(2022), 2022, { basics, narratives, cells, setAside })

test('A draft is carried onto no form that the library does not hold', () => {
  const choice = { year: 2022, template: 'unknown', overlays: [] }
  expect(carryInto(trial(shared), choice, library)).toBeUndefined()
})

test('Carrying a draft onto its own form changes nothing', () => {
  const draft = trial({ ...shared, ...trialOnly })
  const same = carryInto(draft, { year: 2020, template: 'trial', overlays: [] }, library)
  expect(same).toMatchObject({ draft, setAside: [] })
})

describe('Changing the report year', () => {
  test('within one format keeps every figure', () => {
    const draft = trial({ ...shared, ...trialOnly })
    expect(change(draft, 2019)).toEqual({ type: 'done', draft: { ...draft, year: 2019 } })
  })

  test('to another format keeps the figures that both ask', () => {
    const draft = trial(shared)
    expect(change(draft, 2022)).toEqual({
      type: 'done',
      draft: { ...draft, year: 2022, template: 'standard' },
    })
  })

  test('drops blank texts without a question', () => {
    const changed = change(trial({ 'disclosure/procurement/projects': '  ' }), 2022)
    expect(changed).toMatchObject({ type: 'done', draft: { cells: {}, setAside: {} } })
  })

  test('is refused while figures are there that the new format does not ask', () => {
    const changed = change(trial({ ...shared, ...trialOnly }), 2022)
    expect(changed.type).toBe('refused')
    if (changed.type !== 'refused') return
    expect(changed.message).toContain('2022 年')
    expect(changed.message).toContain('2021年格式（国办公开办函〔2021〕30号）')
    expect(changed.message).toContain('2019年试行格式')
    expect(changed.message).toContain('3 格')
    expect(changed.message).toContain('没有改动')
    expect(changed.noLongerAsked).toContain('“政府集中采购”整行')
    expect(changed.newlyAsked.join()).toContain('行政规范性文件')
  })

  test('sets those figures aside when the clerk agrees, and keeps everything else', () => {
    const draft = trial({ ...shared, ...trialOnly })
    expect(carried(change(draft, 2022))).toEqual({
      ...draft,
      year: 2022,
      template: 'standard',
      cells: shared,
      setAside: trialOnly,
    })
  })

  test('back to the old format puts the figures that were set aside in their cells again', () => {
    const draft = trial({ ...shared, ...trialOnly })
    const there = carried(change(draft, 2022))
    expect(change(there, 2020)).toEqual({ type: 'done', draft })
  })

  test('back and forth loses no figure of either format', () => {
    const draft = trial({ ...shared, ...trialOnly })
    const there = carried(change(draft, 2022))
    const filled = { ...there, cells: { ...there.cells, ...standardOnly } }
    const back = carried(change(filled, 2020))
    expect(back.cells).toEqual({ ...shared, ...trialOnly })
    expect(back.setAside).toEqual(standardOnly)
    expect(carried(change(back, 2022))).toEqual(filled)
  })

  test('does not ask again about figures that were set aside before', () => {
    const draft = standard({ ...shared, ...standardOnly }, trialOnly)
    expect(change(draft, 2025)).toEqual({ type: 'done', draft: { ...draft, year: 2025 } })
  })

  test('keeps what is typed now when an older text was set aside for the same cell', () => {
    const draft = standard({ ...shared }, { 'requests/received/natural-person': '7' })
    expect(carried(change(draft, 2020)).cells).toEqual(shared)
  })

  test('is refused for figures of the present format even when others come back in their place', () => {
    const changed = change(standard({ ...shared, ...standardOnly }, trialOnly), 2020)
    expect(changed.type).toBe('refused')
    expect(changed.type === 'refused' && changed.message).toContain('2 格')
  })

  test('sets the regional line aside and gives its figure back together with the line', () => {
    const line = { 'disclosure/published-altogether/value': '2条' }
    const draft = trial({ ...shared, ...line }, { overlays: ['jilin'] })
    const there = carried(change(draft, 2022))
    expect(there).toMatchObject({ overlays: ['jilin'], setAside: line })
    expect(change(there, 2020)).toEqual({ type: 'done', draft })
  })

  test('keeps the regional line between years of its format', () => {
    const line = { 'disclosure/published-altogether/value': '2条' }
    const draft = trial(line, { overlays: ['jilin'] })
    expect(change(draft, 2019)).toEqual({ type: 'done', draft: { ...draft, year: 2019 } })
  })

  test.each([2018, 1999, 0, Number.NaN])('to %d says that there is no such format', (year) => {
    const changed = change(trial(shared), year)
    expect(changed).toMatchObject({ type: 'unknown-year' })
    expect(changed.type === 'unknown-year' && changed.message).toContain(`${year} 年`)
  })
})

function change(draft: Draft, year: number): YearChange {
  const choice: FormChoice = draft
  const form = formOf(library, choice)
  if (!form) throw new Error(`No form for ${draft.template}`)
  return changeYear(draft, form, year, library)
}

/** The draft on the new form, as if the clerk had agreed. */
function carried(changed: YearChange): Draft {
  if (changed.type === 'unknown-year') throw new Error(changed.message)
  return changed.type === 'done' ? changed.draft : changed.carried
}
