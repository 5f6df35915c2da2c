import { expect, test } from 'vitest'
import { createDraft, type DraftInput } from '../../../src/report/draft'
import { printedAt, readReport } from '../../../src/report/report'
import { createReviewer } from '../../../src/screens/session/reviewer'
import { guide } from '../../../templates/guide'
import { fullReport } from '../../recognise/full-report'
import { formForYear } from '../../template/every-form'

const form = formForYear(2025)

/** What the checks say where a text says another number of new requests than the table. */
function reviewOf(sentence: string) {
  const full = fullReport(2025)
  const cells = Object.fromEntries(
    [...form.cells.keys()].map((address) => [address, printedAt(full, address)]),
  )
  const draft: DraftInput & { year: number } = {
    ...createDraft('one', 2025, 'standard'),
    cells,
    narratives: { overview: sentence },
  }
  const report = readReport(draft, form)
  const { result, involved } = createReviewer(form, guide)(report, draft)
  const found = result.findings.filter(({ involved: cells }) => cells)
  return { levels: found.map(({ level }) => level), involved }
}

test('A cell is marked for a figure of the text that contradicts it, not for one that only may', () => {
  const wrong = reviewOf('本年新收政府信息公开申请9999件。')
  expect(wrong.levels).toEqual(['warning'])
  expect(wrong.involved.size).toBeGreaterThan(0)
  const perhaps = reviewOf('全年收到申请9999件。')
  expect(perhaps.levels).toEqual(['note'])
  expect([...perhaps.involved]).toEqual([])
})
