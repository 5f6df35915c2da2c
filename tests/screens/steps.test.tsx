// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type Draft, noBasics } from '../../src/report/draft'
import { filledWith } from '../cli/program'
import { cell, headings, openStep, someDraft } from './open-app'

const steps = () => within(screen.getByRole('navigation', { name: '填写步骤' }))
const step = (label: string) => steps().getByRole('link', { name: new RegExp(`^${label}`) })
const received = 'requests/received/natural-person'

const overview = '主动公开、依申请公开、政府信息管理、平台建设和监督保障平稳。'
const others = '未收取信息处理费。'

const whole: Draft = someDraft({
  basics: { ...noBasics, agency: '某县数据局' },
  narratives: { overview, problems: '改进。', others },
  cells: filledWith('0', 2025),
})

test('An untouched draft shows each part as not filled in', async () => {
  await openStep('basics')
  const shown = steps()
    .getAllByRole('link')
    .map(({ textContent }) => textContent)
  expect(shown).toEqual([
    '○基本信息 未填',
    '○一、总体情况 未填',
    '○二、主动公开政府信息情况 未填',
    '○三、收到和处理政府信息公开申请情况 未填',
    '○四、政府信息公开行政复议、行政诉讼情况 未填',
    '○五、存在的主要问题及改进情况 未填',
    '○六、其他需要报告的事项 未填',
    '○检查',
    '○预览与导出',
  ])
  expect(step('基本信息')).toHaveAttribute('aria-current', 'step')
})

test('A table tells how many cells are missing, what is wrong, and that it is complete', async () => {
  const { user } = await openStep('reconsideration-litigation')
  const upheld = cell('行政复议结果维持')
  await user.type(upheld, '5')
  expect(step(headings.cases)).toHaveTextContent('缺 11 格')
  await user.type(upheld, '十')
  expect(step(headings.cases)).toHaveTextContent('有错 1')
  expect(step('检查')).toHaveTextContent('有错 1')
  await user.clear(upheld)
  await user.click(screen.getByRole('button', { name: '其余空格填 0' }))
  expect(step(headings.cases)).toHaveTextContent('✓')
  expect(step(headings.cases)).toHaveTextContent('完成')
})

test('A finished report shows every part as complete and is said to have no errors', async () => {
  await openStep('check', whole)
  for (const label of ['基本信息', ...Object.values(headings), '六、其他需要报告的事项']) {
    expect(step(label)).toHaveTextContent('完成')
  }
  expect(screen.getByText('没有发现错误')).toBeVisible()
  expect(screen.getByText(/勾稽关系共 42 项：42 项成立，0 项不成立/)).toBeVisible()
})

test('The check lists what is wrong, what is blank and what to verify apart from each other', async () => {
  const cells = { ...whole.cells, [received]: '十', 'requests/carried-in/research': '' }
  await openStep('check', { ...whole, cells, narratives: { overview, others } })
  expect(screen.getByText('还有 1 处错误、2 处没有填写')).toBeVisible()
  const wrong = within(screen.getByRole('region', { name: '需要改正' }))
  expect(wrong.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('“十”不是数字'),
  ])
  const blank = within(screen.getByRole('region', { name: '还没有填写' }))
  expect(blank.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('第五部分'),
    expect.stringContaining('还有 1 格没有填写（科研机构）'),
  ])
})

test('The check fills every blank of the three tables with 0 at once', async () => {
  const { user } = await openStep('check', { ...whole, cells: { [received]: '0' } })
  await user.click(screen.getByRole('button', { name: '三张表的 165 个空格全部填 0' }))
  expect(screen.getByText('没有发现错误')).toBeVisible()
})

test('A date that cannot be read is wrong, not blank', async () => {
  await openStep('check', { ...whole, basics: { ...whole.basics, date: '2026年2月30日' } })
  const wrong = within(screen.getByRole('region', { name: '需要改正' }))
  expect(wrong.getByRole('link', { name: /“2026年2月30日”看不懂/ })).toBeVisible()
  expect(screen.queryByRole('region', { name: '还没有填写' })).toBeNull()
  expect(step('检查')).toHaveTextContent('有错 1')
})

test.each([
  ['a cell', { cells: { ...whole.cells, [received]: '十' } }, /“十”不是数字/, received],
  ['a computed total', { cells: { ...whole.cells, [received]: '3' } }, /“总计”列/, undefined],
])('A finding in the check opens its step and focuses %s', async (_, parts, sentence, address) => {
  const { user } = await openStep('check', { ...whole, ...parts })
  await user.click(screen.getByRole('link', { name: sentence }))
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(headings.requests)
  const target = address ?? 'requests/carried-over/total'
  await waitFor(() => expect(document.activeElement).toHaveAttribute('data-address', target))
})

test.each([
  ['机关名称', { basics: noBasics }, /机关名称”：还没有填写/, 'basics.agency'],
  ['a text', { narratives: { overview, others } }, /第五部分/, 'narratives.problems'],
])('A finding in the check opens its step and focuses %s', async (_, parts, sentence, name) => {
  const { user } = await openStep('check', { ...whole, ...parts })
  await user.click(screen.getByRole('link', { name: sentence }))
  await waitFor(() => expect(document.activeElement).toHaveAttribute('name', name))
})

test('A finding beside the table focuses its cell', async () => {
  const { user } = await openStep('requests', {
    ...whole,
    cells: { ...whole.cells, [received]: '十' },
  })
  await user.click(screen.getByRole('link', { name: /“十”不是数字/ }))
  await waitFor(() => expect(document.activeElement).toHaveAttribute('data-address', received))
})

test('Another step begins with the focus at its top', async () => {
  const { user } = await openStep('basics')
  await user.click(screen.getByRole('link', { name: '下一步：一、总体情况' }))
  expect(await screen.findByRole('heading', { level: 1, name: '一、总体情况' })).toBeVisible()
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
  expect(screen.getByRole('link', { name: '上一步：基本信息' })).toBeVisible()
})
