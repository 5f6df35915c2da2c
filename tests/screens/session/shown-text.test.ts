import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDraft } from '../../../src/report/draft'
import { readReport } from '../../../src/report/report'
import { liveNames } from '../../../src/screens/session/live-names'
import { shownText, tokenAt, typedText } from '../../../src/screens/session/shown-text'
import { formForYear } from '../../template/every-form'

const form = formForYear(2025)
const names = liveNames(form)
const cells = { 'requests/received/natural-person': '12', 'requests/carried-in/business': '3' }
const report = readReport({ ...createDraft('one', 2025, 'standard'), cells }, form)
const show = (typed: string) => shownText(typed, report, names)
const keep = (shown: string) => typedText(shown, names)

test('A figure that follows the tables is shown with its value and its Chinese name', () => {
  expect(show('收到{{requests/received/natural-person}}件')).toBe(
    '收到{{12＝本年新收政府信息公开申请数量，自然人}}件',
  )
  expect(show('{{requests/refused/total}}件')).toBe('{{＿＿＝本年度办理结果不予公开}}件')
})

test('What the field shows says the same when it is kept again', () => {
  const address = fc.constantFrom(...form.cells.keys(), 'requests/refused/total', 'no/such/cell')
  const piece = fc.oneof(
    address.map((one) => `{{${one}}}`),
    fc.constantFrom('{{', '}}', '{', '}', '＝', '{{}}', '{{＝}}', '\n', '件，'),
    fc.string({ unit: 'grapheme' }),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const typed = pieces.join('')
      expect(keep(show(typed))).toBe(typed)
    }),
  )
})

test('A figure changed in the braces changes nothing: the tables say it', () => {
  const shown = show('{{requests/received/natural-person}}').replace('12', '13')
  expect(keep(shown)).toBe('{{requests/received/natural-person}}')
})

test('A name that no cell has stays as it was typed, for the checks to find', () => {
  expect(keep('{{12＝收到}}')).toBe('{{12＝收到}}')
  expect(show('{{no/such/cell}}')).toBe('{{no/such/cell}}')
})

test('No two figures of the form share a name', () => {
  expect(new Set(names.nameOf.values()).size).toBe(names.nameOf.size)
  const unnamed = [...form.cells.keys()].filter((address) => !names.nameOf.has(address))
  expect(unnamed).toEqual([])
})

test('Backspace takes a figure from inside or behind it, Delete from inside or before it', () => {
  const text = '共{{a}}件'
  expect(tokenAt(text, 6, 'behind')).toEqual({ start: 1, end: 6 })
  expect(tokenAt(text, 3, 'behind')).toEqual({ start: 1, end: 6 })
  expect(tokenAt(text, 1, 'behind')).toBeUndefined()
  expect(tokenAt(text, 1, 'before')).toEqual({ start: 1, end: 6 })
  expect(tokenAt(text, 6, 'before')).toBeUndefined()
})
