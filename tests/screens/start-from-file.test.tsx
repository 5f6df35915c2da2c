// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draftOn } from '../report/some-draft'
import { formForYear } from '../template/every-form'
import { partsFor, textFile, textOf } from './last-years-report'
import { chosenFile, openApp } from './open-app'

const input = () => screen.getByLabelText('选择上一年的年报')
const importHeading = () => screen.findByRole('heading', { level: 1, name: '核对读出的内容' })
const card = () => screen.getByRole('region', { name: '从上一年的年报开始' })

test('The ways to begin stand in this order', async () => {
  await openApp()
  const ways = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
  expect(ways.slice(0, 4)).toEqual(['从上一年的年报开始', '新建空白', '没有申请的年度', '打开草稿'])
})

test('A chosen file leads to what was read in it, and nothing is stored yet', async () => {
  const { user, store } = await openApp()
  await user.upload(input(), textFile(2024))
  expect(await importHeading()).toBeVisible()
  expect(window.location.hash).toBe('#/import')
  expect((await store.list()).drafts).toEqual([])
})

test('A file that is dropped on the card is read as well', async () => {
  await openApp()
  fireEvent.dragOver(card())
  expect(card()).toHaveClass('start-over')
  fireEvent.drop(card(), { dataTransfer: { files: [textFile(2024)] } })
  expect(await importHeading()).toBeVisible()
})

test('Several files at once are refused with a sentence', async () => {
  await openApp()
  fireEvent.drop(card(), { dataTransfer: { files: [textFile(2024), textFile(2023)] } })
  expect(await screen.findByRole('alert')).toHaveTextContent('请一次只放一个文件')
})

test('A pasted web page is read from its rich text', async () => {
  await openApp()
  fireEvent.click(screen.getByText(/^没有文件，只有网页？/))
  const lines = textOf(2024)
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')
  const clipboardData = {
    getData: (type: string) => (type === 'text/html' ? `<div>${lines}</div>` : '别的文字'),
  }
  fireEvent.paste(screen.getByLabelText('粘贴上一年的年报'), { clipboardData })
  expect(await importHeading()).toBeVisible()
  expect(screen.getByText(/^原件：粘贴的内容/)).toBeVisible()
})

test('Text that was typed or dropped into the field is read at the press of the button', async () => {
  const { user } = await openApp()
  const button = screen.getByText('读取粘贴的文字')
  expect(button).toBeDisabled()
  fireEvent.change(screen.getByLabelText('粘贴上一年的年报'), { target: { value: textOf(2024) } })
  await user.click(button)
  expect(await importHeading()).toBeVisible()
})

test('What is being read is said while it is read', async () => {
  await openApp()
  fireEvent.change(input(), { target: { files: [textFile(2024)] } })
  const said = screen.getByText('正在读取“2024.txt”……')
  expect(said.closest('[role=status]')).not.toBeNull()
  expect(await importHeading()).toBeVisible()
})

test('A file of another kind is refused by its name, and the file can be chosen again', async () => {
  const { user, store } = await openApp()
  await user.upload(input(), chosenFile('决算.txt', '某局2024年部门决算公开'))
  expect(await screen.findByRole('alert')).toHaveTextContent('没有读取“决算.txt”：这好像是别的文件')
  expect((await store.list()).drafts).toEqual([])
  await user.upload(input(), textFile(2024))
  expect(await importHeading()).toBeVisible()
})

test('A draft of ours asks whether to go on with it or to begin the next year from it', async () => {
  const draft = draftOn(formForYear(2024), 2024, partsFor(2024))
  const { user } = await openApp()
  await user.upload(input(), chosenFile('2024.nianbao.json', JSON.stringify(draft)))
  expect(await screen.findByRole('alert')).toHaveTextContent('是用本工具编写的 2024 年度报告')
  await user.click(screen.getByRole('button', { name: '用它开始下一年' }))
  await importHeading()
  expect(screen.getByRole('button', { name: '用它开始编写 2025 年度报告' })).toBeVisible()
})

test('Going on with a draft of ours opens it as a draft of its own', async () => {
  const draft = draftOn(formForYear(2024), 2024, partsFor(2024))
  const { user, store } = await openApp()
  await user.upload(input(), chosenFile('2024.nianbao.json', JSON.stringify(draft)))
  await user.click(await screen.findByRole('button', { name: '打开原草稿继续改' }))
  expect(await screen.findByLabelText(/^机关名称/)).toHaveValue('云岭县自然资源局')
  expect(screen.getByLabelText('报告年度')).toHaveValue('2024')
  expect((await store.list()).drafts).toHaveLength(1)
})

test('A draft of ours with nothing in it can only be gone on with', async () => {
  const draft = draftOn(formForYear(2024), 2024)
  const { user } = await openApp()
  await user.upload(
    input(),
    chosenFile('空.json', JSON.stringify({ ...draft, basics: draft.basics })),
  )
  expect(await screen.findByRole('button', { name: '打开原草稿继续改' })).toBeVisible()
})

test('The import screen opened by its address alone leads to the start', async () => {
  await openApp({ at: '/import' })
  await waitFor(() => expect(window.location.hash).toBe('#/'))
  expect(screen.getByText(/^还没有草稿/)).toBeVisible()
})
