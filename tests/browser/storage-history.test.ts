import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from './accessible'
import { contentOf, exportFile, goTo, openSaved, waitUntilSaved } from './clerk'
import { startChromium } from './open-page'
import { everythingStored } from './stored-here'

const chromium = startChromium()
const overview = '一、总体情况'
const field = (page: Page) => page.getByLabel(`${overview}：正文`)

async function write(page: Page, text: string): Promise<void> {
  await field(page).fill(text)
  await page.getByText(/^正在保存/).waitFor()
  await waitUntilSaved(page)
}

test('One goes back to an earlier version and forth again', async () => {
  const page = await openSaved(await chromium.open(), overview)
  await write(page, '原来写的很长的一段。'.repeat(400))
  await write(page, '误删以后。')
  await page.getByRole('button', { name: '历史版本' }).click()
  const dialog = page.getByRole('dialog', { name: '历史版本' })
  await dialog.getByText('正文 4000 字').waitFor()
  await expectAccessible(page, 'the history')
  await goBackTo(page, '正文 4000 字')
  await expect.poll(() => field(page).inputValue()).toContain('原来写的很长的一段。')
  await waitUntilSaved(page)
  await page.getByRole('button', { name: '历史版本' }).click()
  await goBackTo(page, '正文 5 字')
  await expect.poll(() => field(page).inputValue()).toBe('误删以后。')
  await waitUntilSaved(page)
  await page.reload()
  await expect.poll(() => field(page).inputValue()).toBe('误删以后。')
})

test('A draft without a copy outside the browser is reminded of one, until there is', async () => {
  const page = await openSaved(await chromium.open(), overview)
  await goTo(page, '预览与导出')
  await page.getByText('这份草稿还没有备份').waitFor()
  const file = await exportFile(page, /^备份草稿$/)
  expect(file.suggestedFilename()).toBe('某某区统计局2024年报草稿.nianbao.json')
  await page.getByText('已存为“某某区统计局2024年报草稿.nianbao.json”').waitFor()
  await page.reload()
  await page.locator('.sheet').first().waitFor()
  await expect.poll(() => page.getByText('这份草稿还没有备份').count()).toBe(0)
})

test('Clearing the computer asks first and leaves nothing', async () => {
  const page = await openSaved(await chromium.open(), overview)
  await write(page, '不该留在这台电脑上。')
  await page.getByRole('link', { name: '年报', exact: true }).click()
  await page.getByText(/浏览器(已答应|可能|没有说明)/).waitFor()
  await page.getByRole('button', { name: '清除本机草稿…' }).click()
  const dialog = page.getByRole('dialog', { name: '清除本机的全部 1 份草稿？' })
  await dialog.getByText('逐份点“存为文件”').waitFor()
  await expectAccessible(page, 'the question')
  await dialog.getByRole('button', { name: '取消' }).click()
  expect((await everythingStored(page)).drafts).toBe(1)
  const file = await exportFile(page, /^把“某某区统计局2024年.*”存为文件$/)
  expect((await contentOf(file)).toString('utf8')).toContain('不该留在这台电脑上。')
  await page.getByRole('button', { name: '清除本机草稿…' }).click()
  await dialog.getByRole('button', { name: '全部清除' }).click()
  await page.getByText('还没有草稿').waitFor()
  const left = await everythingStored(page)
  expect(left).toEqual({ drafts: 0, text: '[]{}' })
})

async function goBackTo(page: Page, content: string): Promise<void> {
  await page
    .getByRole('dialog', { name: '历史版本' })
    .getByRole('listitem')
    .filter({ hasText: content })
    .first()
    .getByRole('button', { name: /^回到/ })
    .click()
}
