import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { createDraft } from '../../src/report/draft'
import { beginReport, contentOf, exportFile, goTo, waitUntilSaved } from './clerk'
import { startChromium } from './open-page'

const chromium = startChromium()
const requests = '三、收到和处理政府信息公开申请情况'
const received = '一、本年新收政府信息公开申请数量，自然人'

async function openRequests(): Promise<Page> {
  const page = await chromium.open()
  await beginReport(page, 2024, '某某区统计局')
  await goTo(page, requests)
  return page
}

test.each([
  ['十二', '“十二”不是数字'],
  ['1.5', '“1.5”不是整数'],
  ['-3', '“-3”是负数'],
  ['123456789012', '“123456789012”超过 9 位整数'],
])('%s in a cell is kept, marked and explained', async (typed, sentence) => {
  const page = await openRequests()
  const cell = page.getByLabel(received, { exact: true })
  await cell.fill(typed)
  await page.getByRole('listitem').filter({ hasText: sentence }).waitFor()
  await expect.poll(() => cell.getAttribute('aria-invalid')).toBe('true')
  await waitUntilSaved(page)
  await page.reload()
  await expect.poll(() => page.getByLabel(received, { exact: true }).inputValue()).toBe(typed)
})

test('A megabyte of figures pasted into a text stays out, and the text stays', async () => {
  const page = await chromium.open()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await beginReport(page, 2024, '某某区统计局')
  await goTo(page, '一、总体情况')
  const field = page.getByLabel('一、总体情况：正文')
  await field.fill('原有的话。')
  await page.evaluate(() => navigator.clipboard.writeText('1234\t567\n'.repeat(112_000)))
  await field.press('Control+V')
  await page.getByRole('alert').filter({ hasText: '100.8 万字，太长了，没有粘贴' }).waitFor()
  await expect.poll(() => field.inputValue()).toBe('原有的话。')
})

test('full-width digits and separators are understood', async () => {
  const page = await openRequests()
  await page.getByLabel(received, { exact: true }).fill('１，２３４')
  await page.getByRole('button', { name: '其余空格填 0' }).click()
  const total = page.getByLabel('一、本年新收政府信息公开申请数量，总计', { exact: true })
  await expect.poll(() => total.textContent()).toBe('1234')
})

test('a typed total is kept, compared, and given up with one click', async () => {
  const page = await openRequests()
  await page.getByLabel(received, { exact: true }).fill('5')
  await page.getByRole('button', { name: '其余空格填 0' }).click()
  await page.getByLabel('手工填写总计').check()
  const total = page.getByLabel('一、本年新收政府信息公开申请数量，总计', { exact: true })
  await total.fill('6')
  const sentence =
    '第三部分“一、本年新收政府信息公开申请数量，总计”：自然人与各类组织之和是 5，这里是 6，相差 1。'
  await page.getByRole('link', { name: sentence }).waitFor()
  await page.getByLabel(received, { exact: true }).fill('4')
  await expect.poll(() => total.inputValue()).toBe('6')
  await page.getByLabel('手工填写总计').uncheck()
  await expect.poll(() => total.inputValue()).toBe('6')
  await page.getByRole('button', { name: '改用自动合计 4' }).first().click()
  await expect.poll(() => total.textContent()).toBe('4')
})

test('a report without an agency is called a draft', async () => {
  const page = await chromium.open()
  await beginReport(page, 2024, '')
  await page.getByLabel('机关名称').blur()
  await page.getByText('还没有填写。请填写机关全称。').waitFor()
  await goTo(page, '预览与导出')
  const word = await exportFile(page, /导出 Word/)
  expect(word.suggestedFilename()).toContain('（草稿）')
})

test('text typed in the moment before a reload comes back', async () => {
  const page = await openRequests()
  await waitUntilSaved(page)
  await page.getByLabel(received, { exact: true }).pressSequentially('4711')
  await page.reload()
  await expect.poll(() => page.getByLabel(received, { exact: true }).inputValue()).toBe('4711')
  await waitUntilSaved(page)
})

test.each([
  ['letter.txt', '年报草稿在此', '内容不是 JSON'],
  ['other.json', '{"name":"别的文件"}', '这不是本工具保存的草稿文件'],
  [
    'newer.json',
    JSON.stringify({ ...createDraft('a', 2024, 'standard'), version: 99 }),
    '更新版本的本工具',
  ],
  [
    'wrong-year.json',
    JSON.stringify(createDraft('a', 2022, 'trial')),
    '2022 年的报告应当使用2021年格式',
  ],
])('the file %s is refused with a sentence', async (name, content, sentence) => {
  const page = await chromium.open()
  const file = join(tmpdir(), name)
  await writeFile(file, content)
  await page.getByLabel('选择草稿文件', { exact: true }).setInputFiles(file)
  await page.getByRole('alert').filter({ hasText: sentence }).waitFor()
  await page.getByText('还没有草稿').waitFor()
})

test('a draft file brings everything back as a second draft', async () => {
  const page = await openRequests()
  await page.getByLabel(received, { exact: true }).fill('十二')
  const saved = await exportFile(page, /存为草稿文件/)
  expect(saved.suggestedFilename()).toBe('某某区统计局2024年报草稿.nianbao.json')
  const file = join(tmpdir(), 'back.nianbao.json')
  await writeFile(file, await contentOf(saved))
  await page.getByRole('link', { name: '年报', exact: true }).click()
  await page.getByLabel('选择草稿文件', { exact: true }).setInputFiles(file)
  await goTo(page, requests)
  await expect.poll(() => page.getByLabel(received, { exact: true }).inputValue()).toBe('十二')
  await page.getByRole('link', { name: '年报', exact: true }).click()
  await expect.poll(() => page.getByRole('button', { name: /^删除/ }).count()).toBe(2)
})

test('deleting a draft asks first', async () => {
  const page = await openRequests()
  await page.getByRole('link', { name: '年报', exact: true }).click()
  await page.getByRole('button', { name: /^删除/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click()
  await page.getByRole('link', { name: /某某区统计局2024年/ }).waitFor()
  await page.getByRole('button', { name: /^删除/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await page.getByText('还没有草稿').waitFor()
})

test('figures of the old form stop a change of year until the clerk agrees', async () => {
  const page = await chromium.open()
  await beginReport(page, 2020, '某某区统计局')
  await goTo(page, '二、主动公开政府信息情况')
  await page.getByLabel('政府集中采购，采购项目数量', { exact: true }).fill('7')
  await goTo(page, '基本信息')
  await page.getByLabel('报告年度').selectOption('2022')
  await page.getByRole('alert').filter({ hasText: '填写了 1 格新格式不再要求的数字' }).waitFor()
  await expect.poll(() => page.getByLabel('报告年度').inputValue()).toBe('2020')
  await page.getByRole('button', { name: '换用 2022 年的格式' }).click()
  await page.getByText('使用2021年格式').waitFor()
  await page.getByLabel('报告年度').selectOption('2020')
  await goTo(page, '二、主动公开政府信息情况')
  const procurement = page.getByLabel('政府集中采购，采购项目数量', { exact: true })
  await expect.poll(() => procurement.inputValue()).toBe('7')
})

test('a click on a 0 selects it, so that typing replaces it', async () => {
  const page = await openRequests()
  await page.getByRole('button', { name: '其余空格填 0' }).click()
  const cell = page.getByLabel(received, { exact: true })
  await cell.click({ position: { x: 4, y: 10 } })
  await page.keyboard.type('5')
  await expect.poll(() => cell.inputValue()).toBe('5')
})

test('several pasted cells do not run together into one figure', async () => {
  const page = await openRequests()
  const cell = page.getByLabel(received, { exact: true })
  await cell.focus()
  await cell.evaluate((input) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', '12\t345')
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    if (input.dispatchEvent(paste)) (input as HTMLInputElement).value = '12 345'
  })
  const beside = page.getByLabel(received.replace('自然人', '商业企业'), { exact: true })
  await vi.waitFor(async () => expect(await beside.inputValue()).toBe('345'))
  await expect.poll(() => cell.inputValue()).toBe('12')
})

test('a typed total can be cleared and typed again', async () => {
  const page = await openRequests()
  await page.getByRole('button', { name: '其余空格填 0' }).click()
  await page.getByLabel('手工填写总计').check()
  const total = page.getByLabel('一、本年新收政府信息公开申请数量，总计', { exact: true })
  await total.fill('29')
  await waitUntilSaved(page)
  await page.reload()
  await total.click()
  await page.keyboard.press('Backspace')
  await page.keyboard.type('35')
  await expect.poll(() => total.inputValue()).toBe('35')
})

test('filling the blanks with 0 can be taken back', async () => {
  const page = await openRequests()
  await page.getByLabel(received, { exact: true }).fill('7')
  await page.getByRole('button', { name: '其余空格填 0' }).click()
  await page.getByText('各格都已填写。').waitFor()
  await page.getByRole('button', { name: '撤销', exact: true }).click()
  await page.getByText('还有 143 格未填。').waitFor()
  await expect.poll(() => page.getByLabel(received, { exact: true }).inputValue()).toBe('7')
})

test('an inserted sub-heading is taken back by Ctrl+Z together with what was typed', async () => {
  const page = await openRequests()
  await goTo(page, '一、总体情况')
  const text = page.getByLabel('一、总体情况：正文')
  await text.pressSequentially('全年公开')
  await page.getByRole('button', { name: '插入小标题（一）' }).click()
  await expect.poll(() => text.inputValue()).toBe('全年公开\n（一）')
  await page.keyboard.press('Control+z')
  await expect.poll(() => text.inputValue()).toBe('全年公开')
  await page.keyboard.press('Control+z')
  await expect.poll(() => text.inputValue()).not.toBe('全年公开')
})
