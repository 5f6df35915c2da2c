import { describe, expect, test } from 'vitest'
import { layOutReport } from '../../src/document/lay-out'
import { readPlainText } from '../../src/read/read-text'
import { recognise } from '../../src/recognise/recognise'
import { printedAt } from '../../src/report/report'
import { cellsOfTable } from '../../src/template/form'
import { writeText } from '../../src/write/write-text'
import { library } from '../../templates/library'
import { fullReport } from './full-report'

/** The text with all the figures of each row in one word, behind the label. */
function withoutSeparators(text: string): string {
  return text
    .split('\r\n')
    .filter((line) => line !== '' && line !== '\t')
    .join('\n')
    .replace(/\n\t(?=\d+(?:\.\d+)?(?:\n|$))/g, '')
    .replace(/\t/g, '')
}

describe('Figures that ran together', () => {
  const report = fullReport(2025)
  const text = withoutSeparators(writeText(layOutReport(report), 'lines'))
  const read = readPlainText(text)
  const result = read.ok ? recognise(read.blocks, library) : read
  const found = result.ok && 'report' in result ? result.report : undefined

  test('are parted where the sums of rows and columns leave one way', () => {
    const cells = cellsOfTable(report.form, 'requests')
    const right = cells.filter(
      ({ address }) => found?.cells[address] === printedAt(report, address),
    )
    expect(right.length).toBeGreaterThan(cells.length / 2)
  })

  test('are never parted wrongly, and each row of them is told', () => {
    const wrong = Object.entries(found?.cells ?? {}).filter(
      ([address, cell]) => cell !== printedAt(report, address),
    )
    expect(wrong).toEqual([])
    const told = found?.remarks.filter(({ code }) => code === 'split-row' || code === 'unclear-row')
    expect(told?.length).toBeGreaterThanOrEqual(25 + 1 + 2)
  })

  test('stay blank where no sum tells them apart', () => {
    expect(found?.cells['disclosure/normative-documents/issued']).toBeUndefined()
    expect(found?.cells['disclosure/licences/decisions']).toBe(
      printedAt(report, 'disclosure/licences/decisions'),
    )
  })
})
