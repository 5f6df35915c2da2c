// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { noBasics } from '../../src/report/draft'
import { forbidDatabases } from '../storage/database'
import { chosenFile, openApp, someDraft, trialDraft } from './open-app'

const named = (id: string, agency: string) => someDraft({ id, basics: { ...noBasics, agency } })

test('With no drafts the start screen says how to begin', async () => {
  await openApp()
  expect(await screen.findByText('还没有草稿。选好报告年度，点“新建年报”开始。')).toBeVisible()
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('政府信息公开工作年度报告')
  expect(document.title).toBe('年报 - 政府信息公开工作年度报告编写工具')
})

test('In January the year before is offered, with the format that it needs', async () => {
  const { user } = await openApp()
  const year = screen.getByLabelText('报告年度')
  expect(year).toHaveValue('2025')
  expect(
    screen.getByText('2025 年的报告使用2021年格式（国办公开办函〔2021〕30号）。'),
  ).toBeVisible()
  await user.selectOptions(year, '2020')
  expect(screen.getByText(/2020 年的报告使用2019年试行格式/)).toBeVisible()
})

test('A new draft opens at 基本信息 under the year that was chosen and is stored at once', async () => {
  const { user, store } = await openApp()
  await user.selectOptions(screen.getByLabelText('报告年度'), '2022')
  await user.click(screen.getByRole('button', { name: '新建年报' }))
  expect(await screen.findByRole('heading', { level: 1, name: '基本信息' })).toBeVisible()
  expect(screen.getByLabelText('报告年度')).toHaveValue('2022')
  expect(window.location.hash).toMatch(/^#\/drafts\/[^/]+\/basics$/)
  const { drafts } = await store.list()
  expect(drafts).toMatchObject([{ opened: { draft: { year: 2022, template: 'standard' } } }])
})

test('Drafts are listed newest first, with their format and the time of their save', async () => {
  await openApp({ drafts: [named('a', '某县数据局'), named('b', '某区统计局')] })
  const links = await screen.findAllByRole('link')
  expect(links.map(({ textContent }) => textContent)).toEqual([
    '某区统计局2025年政府信息公开工作年度报告',
    '某县数据局2025年政府信息公开工作年度报告',
  ])
  expect(screen.getByText('2021年格式，2026年1月12日 09:01 保存')).toBeVisible()
})

test('Drafts of one name say what tells them apart, also where one is to be deleted', async () => {
  const first = named('a', '某县数据局')
  const later = {
    ...first,
    narratives: { overview: '写了一段。' },
    cells: { 'requests/received/natural-person': '3' },
  }
  await openApp({
    drafts: [first, { ...later, id: 'b' }, { ...later, id: 'c' }, named('d', '某区统计局')],
  })
  const items = (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent)
  expect(items[0]).not.toContain('填了')
  expect(items[1]).toContain('同名的 3 份里最新的；填了 1 格，正文 5 字')
  expect(items[2]).toContain('内容和最新一份相同；填了 1 格，正文 5 字')
  expect(items[3]).toContain('和最新一份不同：第一部分、第三部分；填了 0 格，正文 0 字')
  expect(
    screen.getByRole('button', { name: /^删除“某县数据局.*09:00 保存，和最新一份不同/ }),
  ).toBeVisible()
})

test('A draft without an agency is listed with a note that it has none', async () => {
  await openApp({ drafts: [trialDraft()] })
  const link = await screen.findByRole('link', { name: /^（未填机关名称）2020年/ })
  expect(link).toHaveAttribute('href', '#/drafts/draft-1/basics')
})

test('Deleting asks first, and 取消 keeps the draft', async () => {
  const { user, store } = await openApp({ drafts: [named('a', '某县数据局')] })
  await user.click(await screen.findByRole('button', { name: /^删除“某县数据局2025年/ }))
  const dialog = screen.getByRole('dialog', { name: '删除这份草稿？' })
  expect(dialog).toHaveTextContent('不能恢复')
  await user.click(within(dialog).getByRole('button', { name: '取消' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect((await store.list()).drafts).toHaveLength(1)
  expect(screen.getByRole('link', { name: /某县数据局/ })).toBeVisible()
})

test('Deleting after the question removes that draft and no other', async () => {
  const { user, store } = await openApp({
    drafts: [named('a', '某县数据局'), named('b', '某区统计局')],
  })
  await user.click(await screen.findByRole('button', { name: /^删除“某县数据局/ }))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '删除' }))
  await waitFor(() => expect(screen.queryByRole('link', { name: /某县数据局/ })).toBeNull())
  expect(screen.getByRole('link', { name: /某区统计局/ })).toBeVisible()
  expect((await store.list()).drafts.map(({ id }) => id)).toEqual(['b'])
})

test('A draft file opens as a draft of its own beside the stored one', async () => {
  const draft = named('a', '某县数据局')
  const { user, store } = await openApp({ drafts: [draft] })
  const file = chosenFile('草稿.nianbao.json', JSON.stringify(draft))
  await user.upload(screen.getByLabelText('选择草稿文件'), file)
  expect(await screen.findByLabelText(/^机关名称/)).toHaveValue('某县数据局')
  expect((await store.list()).drafts).toHaveLength(2)
})

test('A file that is no draft is refused by its name, and nothing is stored', async () => {
  const { user, store } = await openApp()
  const file = chosenFile('别的.json', '{}')
  await user.upload(screen.getByLabelText('选择草稿文件'), file)
  expect(await screen.findByRole('alert')).toHaveTextContent('没有打开“别的.json”：这不是本工具')
  expect((await store.list()).drafts).toEqual([])
})

test('A draft that does not open is listed with the reason and without a link', async () => {
  const newer = { ...named('a', '某县数据局'), version: 99 as never }
  await openApp({ drafts: [newer] })
  expect(await screen.findByText('一份打不开的草稿')).toBeVisible()
  expect(screen.getByText(/更新版本的本工具/)).toBeVisible()
  expect(screen.queryByRole('link')).toBeNull()
})

test('Where databases are forbidden, the start screen says so and still begins a draft', async () => {
  const { user } = await openApp()
  forbidDatabases()
  expect(await screen.findByText(/^还没有草稿/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: '新建年报' }))
  expect(await screen.findByLabelText(/^机关名称/)).toBeVisible()
})
