// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draftAfter } from './last-years-report'
import { cell, goToStep, openStep, someDraft, storedDraft } from './open-app'

const received = '一、本年新收政府信息公开申请数量，自然人'
const carriedIn = '二、上年结转政府信息公开申请数量，自然人'
const figures = {
  'requests/received/natural-person': '12',
  'requests/granted/natural-person': '10',
  'requests/carried-over/natural-person': '2',
}
const begun = () => draftAfter(2024, figures)
const lastYearSwitch = () => screen.getByRole('checkbox', { name: '显示上年数（2024 年）' })
const results = () => screen.getByRole('region', { name: '本部分的核对结果' })
const panel = () => screen.getByRole('complementary', { name: '去年怎么写的' })
const overview = () => screen.getByLabelText('一、总体情况：正文')

test('A carry-over that was changed is an error at once, in its column and in the total', async () => {
  const { user } = await openStep('requests', begun())
  expect(cell(carriedIn)).toHaveValue('2')
  expect(cell(carriedIn)).not.toHaveAttribute('aria-invalid')
  await user.clear(cell(carriedIn))
  await user.type(cell(carriedIn), '3')
  expect(cell(carriedIn)).toHaveAttribute('aria-invalid', 'true')
  expect(results()).toHaveTextContent('2024 年报告的结转下年度继续办理数是 2，这里是 3，相差 1')
})

test('Last year’s figures are shown beside the cells only when they are wanted, with the difference', async () => {
  const { user } = await openStep('requests', begun())
  expect(screen.queryByText(/^上年 12/)).toBeNull()
  await user.click(lastYearSwitch())
  expect(cell(received)).toHaveAccessibleDescription('上年 12')
  await user.type(cell(received), '15')
  expect(cell(received)).toHaveAccessibleDescription('上年 12（+3）')
  await user.clear(cell(received))
  await user.type(cell(received), '5')
  expect(cell(received)).toHaveAccessibleDescription('上年 12（−7）')
  await user.click(lastYearSwitch())
  expect(cell(received)).not.toHaveAccessibleDescription()
})

test('The switch stays on from table to table', async () => {
  const { user } = await openStep('requests', begun())
  await user.click(lastYearSwitch())
  await user.click(screen.getByRole('link', { name: /^下一步：四/ }))
  expect(lastYearSwitch()).toBeChecked()
})

test('Without a report of last year there is neither a switch nor a panel', async () => {
  await openStep('requests', someDraft())
  expect(screen.queryByRole('checkbox', { name: /上年数/ })).toBeNull()
  await openStep('overview', someDraft())
  expect(screen.queryByRole('complementary')).toBeNull()
})

test('What was in force last year stands under table two as a reference', async () => {
  await openStep('disclosure', draftAfter(2024, { 'disclosure/normative-documents/in-force': '9' }))
  const references = screen.getByRole('region', { name: '上年报告的参考数' })
  expect(references).toHaveTextContent('2024 年报告的参考数')
  expect(within(references).getByText('行政规范性文件：现行有效件数 9')).toBeVisible()
  expect(cell('行政规范性文件，现行有效件数')).toHaveValue('')
})

test('In the trial format the items of last year are given with their change and their sum', async () => {
  const items = {
    'disclosure/licences/items-last-year': '30',
    'disclosure/licences/items-change': '-2',
  }
  await openStep('disclosure', draftAfter(2019, items))
  expect(screen.getByText('行政许可：上一年项目数量 30，本年增/减 -2，合计 28')).toBeVisible()
})

test('From 2020 to 2021 nothing stands as a reference, and documents in force cannot be checked', async () => {
  const { user } = await openStep('disclosure', draftAfter(2020))
  expect(screen.queryByRole('region', { name: '上年报告的参考数' })).toBeNull()
  await user.click(screen.getByRole('button', { name: '其余空格填 0' }))
  expect(results()).toHaveTextContent(
    '0 项成立，2 项因有空格、看不懂的数字，或者上年报告没有这一项',
  )
})

test('A figure many times last year’s is worth a second look, but marks no cell and stops nothing', async () => {
  const { user } = await openStep(
    'disclosure',
    draftAfter(2024, { 'disclosure/licences/decisions': '10' }),
  )
  const licences = cell('行政许可，本年处理决定数量')
  await user.type(licences, '40')
  expect(results()).toHaveTextContent('值得再看一眼（1）')
  expect(results()).not.toHaveTextContent('处提醒')
  expect(licences).not.toHaveAttribute('aria-invalid')
})

test('Last year’s text stands beside this year’s, its year marked', async () => {
  await openStep('overview', begun())
  expect(panel()).toHaveTextContent('2024年公开信息128条。')
  const marks = within(panel()).getAllByText('2024', { selector: 'li mark' })
  expect(marks).toHaveLength(1)
})

test('Only sub-headings came along, and the section is not complete with them', async () => {
  await openStep('overview', begun())
  expect(overview()).toHaveValue('（一）主动公开情况\n（二）监督保障')
  const step = screen.getByRole('link', { current: 'step' })
  expect(step).toHaveTextContent('一、总体情况 未填完')
})

test('A paragraph is copied under its heading, what was typed stays, its year is pointed out, and it can be undone', async () => {
  const { user, store } = await openStep('overview', begun())
  await user.type(overview(), '\n今年的一句。')
  await user.click(screen.getByRole('button', { name: /^复制到本节：2024年公开信息/ }))
  expect(overview()).toHaveValue(
    '（一）主动公开情况\n2024年公开信息128条。\n（二）监督保障\n今年的一句。',
  )
  expect(within(panel()).getByRole('status')).toHaveTextContent(
    '已复制到“（一）主动公开情况”处，可以撤销。其中有 1 处“2024年”，请逐处核对修改。',
  )
  await waitFor(async () =>
    expect((await storedDraft(store)).narratives.overview).toContain('2024年公开信息128条。'),
  )
  await user.click(screen.getByRole('button', { name: '撤销' }))
  expect(overview()).toHaveValue('（一）主动公开情况\n（二）监督保障\n今年的一句。')
})

test('The summary on 基本信息 says what came along, what changed and how much is to be filled in', async () => {
  await openStep('basics', begun())
  const summary = screen.getByText('从 2024 年的报告开始的草稿').parentElement
  expect(summary).toHaveTextContent('带过来：机关名称、正文前的说明、联系方式、署名。')
  expect(summary).toHaveTextContent('各部分的 4 个小标题')
  expect(summary).toHaveTextContent('编制2024年年度报告，统计”改成“')
  expect(summary).toHaveTextContent(/现在还有 \d+ 处没有填/)
})

test('After another report year is chosen nothing is compared with last year’s any more', async () => {
  const { user } = await openStep('basics', begun())
  await user.selectOptions(screen.getByLabelText('报告年度'), '2023')
  expect(await screen.findByText('报告年度改动过，不再与上年的报告对照')).toBeVisible()
  await goToStep(user, '三、收到和处理')
  expect(screen.queryByRole('checkbox', { name: /上年数/ })).toBeNull()
})

test('The list of what cannot be checked leaves out the carry-over where it is checked', async () => {
  await openStep('check', begun())
  expect(screen.queryByText(/第二项“上年结转”应当与/)).toBeNull()
  await openStep('check', someDraft())
  expect(screen.getByText(/第二项“上年结转”应当与/)).toBeVisible()
})
