import { expect, test } from 'vitest'
import { expectAccessible } from './accessible'
import { exportFile } from './clerk'
import { startChromium } from './open-page'
import { someReportAsHtml } from './some-report'

const chromium = startChromium()

test('a report that is only to be checked is shown with its findings, which a reload keeps', async () => {
  const page = await chromium.open()
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '检查一份已有的年报…' }).click(),
  ])
  await chooser.setFiles(await someReportAsHtml())
  const heading = page.getByRole('heading', { level: 1, name: '检查结果' })
  await heading.waitFor()
  await expect.poll(() => page.title()).toBe('检查结果 - 2024.html')
  await expect
    .poll(() => page.locator('.button-primary').allTextContents())
    .toEqual(['Word（.docx）'])
  await expect.poll(() => page.getByRole('heading', { name: '检查结果' }).count()).toBe(1)
  await expectAccessible(page, 'a report that is only to be checked')

  await page.reload()
  await heading.waitFor()
  const list = await exportFile(page, /^Word/)
  expect(list.suggestedFilename()).toMatch(/检查意见\.docx$/)
  await page.getByRole('button', { name: '以此为底稿编写 2025 年度报告' }).click()
  await page.getByRole('heading', { level: 1, name: '基本信息' }).waitFor()

  // What became a draft is no longer kept beside it.
  await page.goto(`${page.url().split('#')[0]}#/import`)
  await page.getByRole('heading', { level: 1, name: '政府信息公开工作年度报告' }).waitFor()
})

test('a report that the browser does not keep is not lost by a reload without a word', async () => {
  const page = await chromium.open()
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })
  await page.getByLabel('选择上一年的年报', { exact: true }).setInputFiles(await someReportAsHtml())
  await page.getByRole('heading', { level: 1, name: '核对读出的内容' }).waitFor()
  await page.getByRole('main').click()
  const asked = page.waitForEvent('dialog')
  const leaving = page.evaluate(() => location.reload())
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await leaving
  await page.getByRole('heading', { level: 1, name: '核对读出的内容' }).waitFor()
})
