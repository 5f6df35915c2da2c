// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { DraftParts } from '../report/some-draft'
import { partsFor, textFile, textOf } from './last-years-report'
import { cell, chosenFile, goToStep, openApp } from './open-app'

async function openImport(file: File) {
  const app = await openApp()
  await app.user.upload(screen.getByLabelText('选择上一年的年报'), file)
  await screen.findByRole('heading', { level: 1, name: '核对读出的内容' })
  return app
}

const carried = {
  'requests/received/natural-person': '5',
  'requests/granted/natural-person': '3',
  'requests/carried-over/natural-person': '2',
}
const begin = (year: number) =>
  screen.getByRole('button', { name: `用它开始编写 ${year} 年度报告` })
const source = () => screen.getByRole('region', { name: /^原件：/ })

test('The headline counts what was read, and title, agency, year and formats are named', async () => {
  await openImport(textFile(2024))
  expect(screen.getByText('读出 200/200 格')).toBeVisible()
  const facts = screen.getAllByRole('definition').map(({ textContent }) => textContent)
  expect(facts).toEqual([
    '云岭县自然资源局2024年政府信息公开工作年度报告',
    '云岭县自然资源局',
    '2024 年',
    '2021年格式',
    '2021年格式',
    '各年格式相同',
  ])
  await waitFor(() => expect(document.title).toBe('核对读出的内容 - 2024.txt'))
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
})

test('Beginning the next year opens a draft with what came along, and stores it', async () => {
  const { user, store } = await openImport(textFile(2024, partsFor(2024, carried)))
  await user.click(begin(2025))
  expect(await screen.findByLabelText(/^机关名称/)).toHaveValue('云岭县自然资源局')
  expect(screen.getByLabelText('报告年度')).toHaveValue('2025')
  expect(screen.getByText('从 2024 年的报告开始的草稿')).toBeVisible()
  expect(screen.getByText(/上年结转政府信息公开申请数量”按上年的结转数填好了/)).toBeVisible()
  expect(screen.getByLabelText('正文前的说明（可不填）')).toHaveValue(
    '根据《条例》编制2025年年度报告，统计期限为2025年1月1日至2025年12月31日。',
  )
  await goToStep(user, '三、收到和处理')
  await waitFor(() => expect(cell('二、上年结转政府信息公开申请数量，自然人')).toHaveValue('2'))
  expect(cell('二、上年结转政府信息公开申请数量，总计')).toHaveTextContent('2')
  expect(cell('一、本年新收政府信息公开申请数量，自然人')).toHaveValue('')
  const [stored] = (await store.list()).drafts
  expect(stored).toMatchObject({
    opened: { draft: { year: 2025, lastYear: { source: '2024.txt' } } },
  })
})

test('Opening the report itself leads to its checks, with nothing left out', async () => {
  const { user } = await openImport(textFile(2024, partsFor(2024, carried)))
  await user.click(screen.getByRole('button', { name: '打开这份 2024 年度报告来修改或检查' }))
  expect(await screen.findByRole('heading', { level: 1, name: '检查' })).toBeVisible()
  expect(screen.queryByText(/^还有 \d+ 处(错误|没有填写)/)).toBeNull()
})

test('取消 leads back to the start with nothing stored', async () => {
  const { user, store } = await openImport(textFile(2024))
  await user.click(screen.getByRole('button', { name: '取消' }))
  expect(await screen.findByText(/^还没有草稿/)).toBeVisible()
  expect((await store.list()).drafts).toEqual([])
})

test('The source shows what was read, a blank cell and a figure that was not read, by more than colour', async () => {
  const parts = partsFor(2024, { 'requests/received/business': '', 'requests/received/total': '' })
  await openImport(textFile(2024, parts))
  expect(screen.getByText(/^读出 198\/200 格；2 格空白$/)).toBeVisible()
  expect(source()).toHaveTextContent('一、总体情况')
  expect(within(source()).getAllByText('空').length).toBeGreaterThan(0)
  expect(screen.getByText(/没有读出/)).toBeVisible()
})

test('A remark leads to its place in the source', async () => {
  const text = textOf(2024).replace('五、存在的主要问题及改进情况', '五、主要问题及改进情况')
  const { user } = await openImport(chosenFile('2024.txt', text))
  const remark = screen.getByRole('button', { name: /五、主要问题及改进情况/ })
  expect(remark).toHaveAttribute('aria-pressed', 'false')
  await user.click(remark)
  expect(remark).toHaveAttribute('aria-pressed', 'true')
  const shown = document.querySelector('.source-shown')
  expect(shown).toHaveTextContent('五、主要问题及改进情况')
})

test('Warnings stand before notes', async () => {
  const text = textOf(2024)
    .replace('五、存在的主要问题及改进情况', '五、主要问题及改进情况')
    .replace(/.*第三部分|、无正当理由大量反复申请/, '')
  await openImport(
    chosenFile('2024.txt', text.replace('云岭县自然资源局2024年政府信息', '政府信息')),
  )
  const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
  expect(titles[0]).toMatch(/^需要核对（\d+）$/)
  expect(titles[titles.length - 1]).toMatch(/^说明（\d+）$/)
})

test('A year that the title does not say is asked for, and nothing begins on a guess', async () => {
  const text = textOf(2024).replace(/2024\s*年?/g, '')
  const { user, store } = await openImport(chosenFile('无年份.txt', text.replace(/2025年/g, '')))
  const field = screen.getByLabelText(/^这份报告是哪一年度的/)
  expect(field).toHaveValue('')
  await user.click(screen.getByRole('button', { name: '用它开始编写下一年度的报告' }))
  expect(await screen.findByText(/请填写四位数的年份/)).toBeVisible()
  await waitFor(() => expect(field).toHaveFocus())
  expect((await store.list()).drafts).toEqual([])
  await user.type(field, '2024')
  await user.click(begin(2025))
  expect(await screen.findByLabelText('报告年度')).toHaveValue('2025')
})

test('A year of a report that cannot be there yet is not taken', async () => {
  const text = textOf(2024).replace(/20\d\d\s*年?/g, '')
  const { user } = await openImport(chosenFile('无年份.txt', text))
  await user.type(screen.getByLabelText(/^这份报告是哪一年度的/), '2031')
  await user.click(screen.getByRole('button', { name: '用它开始编写下一年度的报告' }))
  expect(await screen.findByText(/不晚于今年/)).toBeVisible()
})

test('A report on the old form says what is renamed, dropped and new on the form of the next year', async () => {
  await openImport(textFile(2020))
  const changes = screen.getByRole('region', { name: '格式有变化' })
  expect(changes).toHaveTextContent('2021 年度的报告用2021年格式')
  expect(changes).toHaveTextContent('“规范性文件”改称“行政规范性文件”')
  expect(changes).toHaveTextContent('“处理决定数量”改称“本年处理决定数量”')
  expect(changes).toHaveTextContent('“政府集中采购”整行')
  expect(begin(2021)).toBeVisible()
})

test('A report on the form of the next year says nothing of changes', async () => {
  await openImport(textFile(2024))
  expect(screen.queryByRole('region', { name: '格式有变化' })).toBeNull()
})

test('A report with one table of the old form says what changes in that table alone', async () => {
  const old = textOf(2020).split('\n')
  const now = textOf(2024).split('\n')
  const third = (lines: readonly string[]) =>
    lines.findIndex((line) => line.trim().startsWith('三、收到'))
  const fourth = (lines: readonly string[]) =>
    lines.findIndex((line) => line.trim().startsWith('四、政府信息公开行政复议'))
  const mixed = [
    ...now.slice(0, third(now)),
    ...old.slice(third(old), fourth(old)),
    ...now.slice(fourth(now)),
  ]
  await openImport(chosenFile('2024.txt', mixed.join('\n')))
  const changes = screen.getByRole('region', { name: '格式有变化' })
  expect(changes).toHaveTextContent('（六）其他处理1.申请人无正当理由逾期不补正')
  expect(changes).not.toHaveTextContent('规范性文件')
})

test('A report on the form of another year opens as it was found, and can be put on the right one', async () => {
  const parts: DraftParts = partsFor(2020, carried)
  const text = textOf(2020, parts).replace(/2020年/g, '2022年')
  const { user } = await openImport(chosenFile('2022.txt', text))
  await user.click(screen.getByRole('button', { name: '打开这份 2022 年度报告来修改或检查' }))
  await user.click(await screen.findByRole('link', { name: /请换用本年度的格式/ }))
  await user.click(await screen.findByRole('button', { name: '换用2021年格式' }))
  await waitFor(() => expect(screen.queryByText('这份报告的表格是2019年试行格式')).toBeNull())
  await goToStep(user, '三、收到和处理')
  expect(cell('四、结转下年度继续办理，自然人')).toHaveValue('2')
})
