// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { printedAt } from '../../src/report/report'
import { cellsOfTable } from '../../src/template/form'
import { fullReport } from '../recognise/full-report'
import { cell, openStep, someDraft } from './open-app'

const granted = 'requests/granted/natural-person'
const name = '三、本年度办理结果（一）予以公开，自然人'

function zeros(table: string): Record<string, string> {
  const plain = cellsOfTable(fullReport(2025).form, table).filter(({ parts }) => !parts)
  return Object.fromEntries(plain.map(({ address }) => [address, '0']))
}

/** The figures of a correct report, every total stated. */
function statedCells(): Record<string, string> {
  const report = fullReport(2025)
  return Object.fromEntries(
    [...report.form.cells.keys()].map((address) => [address, printedAt(report, address)]),
  )
}

test('The one figure that explains the broken sums is named and taken with one click', async () => {
  const cells = statedCells()
  const right = Number(cells[granted])
  const draft = someDraft({ cells: { ...cells, [granted]: String(right + 9) } })
  const { user } = await openStep('requests', draft)
  const explanation = within(screen.getByRole('region', { name: '错在哪里的推断' }))
  expect(explanation.getByRole('listitem')).toHaveTextContent(
    `“${name}”应为 ${right}（现为 ${right + 9}）`,
  )
  await user.click(explanation.getByRole('button', { name: `改为 ${right}` }))
  expect(cell(name)).toHaveValue(String(right))
  expect(screen.queryByRole('region', { name: '错在哪里的推断' })).toBeNull()
  await waitFor(() => expect(cell(name)).toHaveFocus())
})

test('A sum that is broken by typing is explained once the clerk pauses', async () => {
  const cells = statedCells()
  const { user } = await openStep('requests', someDraft({ cells }))
  await user.clear(cell(name))
  await user.type(cell(name), String(Number(cells[granted]) + 9))
  await screen.findByText(/^✕ 有/)
  await screen.findByRole('button', { name: `改为 ${cells[granted]}` })
})

test('A cell that is marked says why, or where it is told', async () => {
  const received = 'requests/received/natural-person'
  const carriedOver = 'requests/carried-over/natural-person'
  const cells = { ...zeros('requests'), [received]: '3', [carriedOver]: '1' }
  const { user } = await openStep('requests', someDraft({ cells }))
  await user.click(cell('一、本年新收政府信息公开申请数量，自然人'))
  expect(await screen.findByText('这一格所在的勾稽关系不成立，见表格下面。')).toBeVisible()
})

test('Nothing is guessed where all sums hold', async () => {
  await openStep('requests', someDraft({ cells: statedCells() }))
  expect(screen.queryByRole('region', { name: '错在哪里的推断' })).toBeNull()
})
