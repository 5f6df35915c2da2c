// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { StrictMode } from 'react'
import { expect, test } from 'vitest'
import { noLedgerRecord } from '../../src/report/ledger-record'
import { cellsOfTable, nameOf } from '../../src/template/form'
import { filledWith } from '../cli/program'
import { formForYear } from '../template/every-form'
import { cell, openStep, someDraft, storedDraft, trialDraft } from './open-app'

const received = '一、本年新收政府信息公开申请数量，'
const fillZeros = () => screen.getByRole('button', { name: '其余空格填 0' })
const undo = () => screen.getByRole('button', { name: '撤销' })
const results = () => within(screen.getByRole('region', { name: '本部分的核对结果' }))

test.each([
  ['disclosure', '行政规范性文件，本年制发件数', '行政事业性收费，本年收费金额（单位：万元）'],
  [
    'requests',
    '一、本年新收政府信息公开申请数量，自然人',
    '三、本年度办理结果（三）不予公开1.属于国家秘密，商业企业',
  ],
  ['reconsideration-litigation', '行政复议结果维持', '行政诉讼复议后起诉总计'],
])('In %s there are cells named %s and %s, as the official form has it', async (step, ...names) => {
  await openStep(step)
  for (const name of names) expect(cell(name)).toHaveAccessibleName(name)
})

test('Every cell of a table has a name that no other cell has', async () => {
  await openStep('requests')
  const names = [...document.querySelectorAll('[data-address]')].map((field) =>
    field.getAttribute('aria-label'),
  )
  const asked = cellsOfTable(formForYear(2025), 'requests')
  expect(names).toEqual(asked.map(nameOf))
  expect(new Set(names).size).toBe(25 * 7)
})

test('A total tells how many cells it waits for, then shows their sum', async () => {
  const { user } = await openStep('reconsideration-litigation')
  const total = cell('行政复议总计')
  expect(total).toHaveTextContent('缺4格')
  await user.type(cell('行政复议结果维持'), '5')
  expect(total).toHaveTextContent('缺3格')
  await user.type(cell('行政复议结果纠正'), '十')
  expect(total).toHaveTextContent('缺3格')
  await user.clear(cell('行政复议结果纠正'))
  await user.type(cell('行政复议结果纠正'), '１０')
  await user.click(fillZeros())
  expect(total).toHaveTextContent(/^15$/)
})

test('其余空格填 0 fills blanks alone and leaves what was typed, readable or not', async () => {
  const { user, store } = await openStep('reconsideration-litigation')
  expect(screen.getByText('还有 12 格未填。')).toBeVisible()
  await user.type(cell('行政复议结果维持'), ' 7 ')
  await user.type(cell('行政复议结果纠正'), '十二')
  await user.type(cell('行政复议其他结果'), '   ')
  await user.click(fillZeros())
  expect(cell('行政复议结果维持')).toHaveValue(' 7 ')
  expect(cell('行政复议结果纠正')).toHaveValue('十二')
  expect(cell('行政复议其他结果')).toHaveValue('0')
  expect(cell('行政诉讼复议后起诉尚未审结')).toHaveValue('0')
  expect(screen.getByText('各格都已填写。')).toBeVisible()
  await user.click(screen.getByRole('link', { name: '年报' }))
  await screen.findByRole('link', { name: /2025年/ })
  const { cells } = await storedDraft(store)
  const written = Object.entries(cells).filter(([, text]) => text !== '')
  expect(written.map(([address]) => address)).toEqual(
    plainCells('reconsideration-litigation').map(({ address }) => address),
  )
})

test('撤销 makes filled cells blank again and leaves what was typed before', async () => {
  const { user } = await openStep('reconsideration-litigation')
  await user.type(cell('行政复议结果维持'), '4')
  await user.click(fillZeros())
  await user.clear(cell('行政复议结果纠正'))
  await user.type(cell('行政复议结果纠正'), '5')
  await user.click(undo())
  expect(cell('行政复议结果纠正')).toHaveValue('0')
  await user.click(undo())
  expect(cell('行政复议结果维持')).toHaveValue('4')
  expect(cell('行政复议结果纠正')).toHaveValue('')
  await user.click(undo())
  expect(cell('行政复议结果维持')).toHaveValue('')
  expect(undo()).toBeDisabled()
})

test('撤销 works in strict mode, in which the program runs', async () => {
  const { user } = await openStep('reconsideration-litigation', someDraft(), StrictMode)
  await user.type(cell('行政复议结果纠正'), '5')
  await user.click(fillZeros())
  await user.click(undo())
  expect(cell('行政复议结果维持')).toHaveValue('')
  expect(cell('行政复议结果纠正')).toHaveValue('5')
})

test('A broken relation is told in one sentence while it is broken', async () => {
  const { user } = await openStep('requests', someDraft({ cells: filledWith('0', 2025) }))
  const shown = results()
  const natural = cell(`${received}自然人`)
  await user.clear(natural)
  await user.type(natural, '5')
  const sentence =
    '第三部分“自然人”列：第一项（5）＋第二项（0）＝5，第三项总计（0）＋第四项（0）＝0，相差 5。请核对这一列的数字。'
  expect(shown.getByRole('link', { name: sentence })).toBeVisible()
  expect(shown.getByRole('status')).toHaveTextContent('✕ 有 2 处错误：')
  const carriedOver = cell('四、结转下年度继续办理，自然人')
  await user.clear(carriedOver)
  await user.type(carriedOver, '5')
  expect(shown.queryByRole('link')).toBeNull()
})

test('A warning is called one, beside the table and above it, until it was verified', async () => {
  const ledger = { ...noLedgerRecord, source: '台账.xlsx', countedAt: '2026-01-05', year: '2025' }
  const uncounted = { ...ledger, counted: '5', uncounted: '2', reasons: '没有日期' }
  const cells = filledWith('0', 2025)
  const { user } = await openStep('requests', someDraft({ cells, ledger: uncounted }))
  const above = () => screen.queryByRole('button', { name: /本表有/ })
  expect(results().getByRole('status')).toHaveTextContent(/^! 有 1 处提醒没有核实：$/)
  expect(above()).toHaveTextContent(/^! 本表有 1 处提醒没有核实$/)
  await user.type(cell(`${received}自然人`), '5')
  expect(results().getByRole('status')).toHaveTextContent(/^✕ 有 2 处错误、1 处提醒没有核实：$/)
  expect(above()).toHaveTextContent(/^✕ 本表有 2 处错误、1 处提醒没有核实$/)
  await user.click(undo())
  await user.click(screen.getByRole('button', { name: '已核实…' }))
  await user.keyboard('两行是重复登记{Enter}')
  expect(results().getByRole('status')).toHaveTextContent(/^✓ 1 处提醒都已核实：$/)
  expect(above()).toBeNull()
})

test('A broken relation marks every cell that it reads, and takes the marks away when it holds again', async () => {
  const { user } = await openStep('requests', someDraft({ cells: filledWith('0', 2025) }))
  const markedIn = (column: string) =>
    cellsOfTable(formForYear(2025), 'requests')
      .filter(({ columnName }) => columnName === column)
      .filter((one) => cell(nameOf(one)).closest('td')?.matches('[data-involved]'))
  await user.type(cell(`${received}自然人`), '5')
  expect(markedIn('自然人').map(({ rowName }) => rowName)).toEqual([
    '一、本年新收政府信息公开申请数量',
    '二、上年结转政府信息公开申请数量',
    '三、本年度办理结果（七）总计',
    '四、结转下年度继续办理',
  ])
  expect(markedIn('商业企业')).toEqual([])
  expect(cell('四、结转下年度继续办理，自然人')).toBeInvalid()
  await user.type(cell('四、结转下年度继续办理，自然人'), '5')
  expect(markedIn('自然人')).toEqual([])
  expect(cell('四、结转下年度继续办理，自然人')).toBeValid()
})

test('A figure that cannot be read is marked and explained beside the table', async () => {
  const { user } = await openStep('reconsideration-litigation')
  const upheld = cell('行政复议结果维持')
  await user.type(upheld, '1.5')
  expect(upheld).toBeInvalid()
  expect(upheld).toHaveAccessibleDescription(expect.stringContaining('“1.5”不是整数'))
  await user.clear(upheld)
  expect(upheld).toBeValid()
})

test('A typed total is kept, compared, and given up by 改用自动合计', async () => {
  const { user } = await openStep('reconsideration-litigation')
  await user.click(fillZeros())
  await user.click(screen.getByLabelText('手工填写总计，与纸质底稿核对'))
  const total = () => cell('行政复议总计')
  expect(total()).toHaveAttribute('placeholder', '0')
  await user.type(total(), '3')
  await user.click(screen.getByLabelText('手工填写总计，与纸质底稿核对'))
  expect(total()).toHaveValue('3')
  expect(total()).toBeInvalid()
  expect(results().getByRole('link', { name: /之和是 0，这里是 3，相差 3/ })).toBeVisible()
  await user.clear(cell('行政复议结果维持'))
  await user.type(cell('行政复议结果维持'), '1')
  expect(total()).toHaveValue('3')
  await user.click(screen.getByRole('button', { name: '改用自动合计 1' }))
  expect(total()).toHaveTextContent(/^1$/)
  expect(results().queryByRole('link')).toBeNull()
})

test('A typed total that is emptied keeps its field until it is left', async () => {
  const cells = { 'reconsideration-litigation/cases/reconsideration-total': '3' }
  const { user } = await openStep('reconsideration-litigation', someDraft({ cells }))
  await user.clear(cell('行政复议总计'))
  await user.keyboard('7')
  expect(cell('行政复议总计')).toHaveValue('7')
  await user.clear(cell('行政复议总计'))
  await user.tab()
  expect(cell('行政复议总计')).toHaveTextContent('缺4格')
})

test('A typed total that agrees is no finding', async () => {
  const cells = { 'reconsideration-litigation/cases/reconsideration-total': '0' }
  const { user } = await openStep('reconsideration-litigation', someDraft({ cells }))
  expect(cell('行政复议总计')).toHaveValue('0')
  await user.click(fillZeros())
  expect(cell('行政复议总计')).toBeValid()
})

test("The trial format's table has its own cells, and a table without totals offers no typing of them", async () => {
  await openStep('disclosure', trialDraft())
  expect(cell('政府集中采购，采购总金额')).toHaveValue('')
  expect(screen.queryByLabelText(/手工填写总计/)).toBeNull()
})

test('Ctrl+A chooses the whole table, and what is typed then goes into the cell with the focus', async () => {
  const { user } = await openStep('reconsideration-litigation')
  await user.type(cell('行政复议结果维持'), '4')
  await user.click(cell('行政复议结果纠正'))
  await user.keyboard('{Control>}a{/Control}')
  expect(document.querySelectorAll('td[data-chosen]')).toHaveLength(15)
  await waitFor(() => expect(cell('行政复议结果纠正')).toHaveFocus())
  await user.keyboard('78{Backspace}')
  expect(cell('行政复议结果纠正')).toHaveValue('7')
  expect(cell('行政复议结果维持')).toHaveValue('4')
  expect(document.querySelectorAll('td[data-chosen]')).toHaveLength(0)
  await user.click(cell('行政复议其他结果'))
  await user.keyboard('{Control>}a{/Control}{Delete}')
  expect(cell('行政复议结果维持')).toHaveValue('')
  expect(cell('行政复议结果纠正')).toHaveValue('')
})

test('A double-click begins editing: Ctrl+A and the arrows belong to the text of the cell', async () => {
  const { user } = await openStep('reconsideration-litigation')
  const upheld = cell('行政复议结果维持')
  await user.type(upheld, '12')
  await user.click(cell('行政复议结果纠正'))
  await user.dblClick(upheld)
  await user.keyboard('3{ArrowRight}{Control>}a{/Control}{Control>}a{/Control}')
  expect(upheld).toHaveValue('123')
  expect(document.querySelectorAll('td[data-chosen]')).toHaveLength(0)
  await user.keyboard('5')
  expect(upheld).toHaveValue('5')
})

function plainCells(table: string) {
  return cellsOfTable(formForYear(2025), table).filter(({ parts }) => parts === undefined)
}
