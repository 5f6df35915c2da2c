// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { disk, forbidDatabases } from '../storage/database'
import { FullStorage } from '../storage/memory-storage'
import { saved } from '../storage/stored'
import { headings, openApp, openStep, someDraft, storedDraft } from './open-app'

const overview = () => screen.getByLabelText(`${headings.overview}：正文`)
const state = () => screen.getByText(/^(已保存|尚未填写|正在保存|未能保存)/)

test('A draft that does not exist is told in a sentence, with the way back', async () => {
  const { user } = await openApp({ at: '/drafts/nowhere/basics' })
  expect(await screen.findByRole('alert')).toHaveTextContent(
    '这台电脑的这个浏览器里没有这份草稿，可能已经删除',
  )
  await user.click(screen.getByRole('link', { name: '回到首页' }))
  expect(await screen.findByText(/^还没有草稿/)).toBeVisible()
})

test('A draft of a newer program is not opened', async () => {
  await openStep('basics', someDraft({ version: 99 as never }))
  expect(await screen.findByRole('alert')).toHaveTextContent('更新版本的本工具')
})

test('A step that does not exist leads to the first one', async () => {
  await openStep('nothing')
  expect(await screen.findByRole('heading', { level: 1, name: '基本信息' })).toBeVisible()
  expect(window.location.hash).toBe('#/drafts/draft-1/basics')
})

test('An address that means nothing shows the start screen', async () => {
  await openApp({ at: '/no/such/place/at/all' })
  expect(await screen.findByText(/^还没有草稿/)).toBeVisible()
})

test('The save state goes from unsaved to saved by itself', async () => {
  const { store } = await openStep('overview')
  expect(state()).toHaveTextContent(/^已保存 09:00$/)
  // At once: keys one by one may take longer than the save waits.
  fireEvent.change(overview(), { target: { value: '全年平稳。' } })
  expect(state()).toHaveTextContent('正在保存…')
  await waitFor(() => expect(state()).toHaveTextContent(/^已保存 09:01$/))
  expect((await storedDraft(store)).narratives.overview).toBe('全年平稳。')
})

test('What was typed goes out when the page is closed', async () => {
  const { user, store } = await openStep('overview')
  await user.type(overview(), '最后一句。')
  await closePage()
  await waitFor(() => expect(state()).toHaveTextContent(/^已保存/))
  expect((await storedDraft(store)).narratives.overview).toBe('最后一句。')
})

test('A full disk is told, and 再试一次 saves once there is room', async () => {
  const { fill, makeRoom } = disk()
  const { user, store } = await openStep('overview')
  fill()
  await user.type(overview(), '不能丢。')
  await closePage()
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('内容暂时存在备用位置')
  expect(alert).toHaveTextContent('the disk is full')
  expect(state()).toHaveTextContent('未能保存')
  makeRoom()
  await user.click(screen.getByRole('button', { name: '再试一次' }))
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  expect((await storedDraft(store)).narratives.overview).toBe('不能丢。')
})

test('Where nothing can be kept at all, the clerk is told that the text will be lost', async () => {
  const { fill } = disk()
  const { user } = await openApp({
    drafts: [someDraft()],
    at: '/drafts/draft-1/overview',
    storage: new FullStorage(),
  })
  fill()
  await user.type(overview(), '不能丢。')
  await closePage()
  expect(await screen.findByRole('alert')).toHaveTextContent('关闭页面后内容会丢失')
})

test('A draft overtaken by another window goes on as a draft of its own', async () => {
  const { user, store } = await openStep('overview')
  const before = await storedDraft(store)
  await saved(store, { ...before, narratives: { overview: '另一个窗口写的。' } })
  await user.type(overview(), '这个窗口写的。')
  expect(await screen.findByRole('alert')).toHaveTextContent('这份草稿在另一个窗口里改过')
  expect(overview()).toHaveValue('这个窗口写的。')
  expect(window.location.hash).toMatch(/^#\/drafts\/(?!draft-1\/)[^/]+\/overview$/)
  expect(await storedDraft(store)).toMatchObject({ narratives: { overview: '另一个窗口写的。' } })
  expect((await store.list()).drafts).toHaveLength(2)
})

test('Where databases are forbidden, a draft that was kept aside opens', async () => {
  const { user } = await openApp()
  forbidDatabases()
  await user.click(screen.getByRole('button', { name: '新建年报' }))
  expect(await screen.findByRole('heading', { level: 1, name: '基本信息' })).toBeVisible()
})

/** What the browser says to a page that it is about to close. */
function closePage(): Promise<void> {
  return act(async () => {
    window.dispatchEvent(new Event('pagehide'))
  })
}
