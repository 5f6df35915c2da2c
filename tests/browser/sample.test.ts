import { expect, test } from 'vitest'
import { expectAccessible } from './accessible'
import { exportFile, goTo } from './clerk'
import { startChromium } from './open-page'

const chromium = startChromium()

test('the sample shows what the checks do, and never leaves as more than a draft', async () => {
  const page = await chromium.open()
  await page.getByRole('button', { name: '打开示例' }).click()
  await page.getByText('这是一份示例').waitFor()
  await expectAccessible(page, 'the sample')
  const steps = page.getByRole('navigation', { name: '填写步骤' })
  await steps.getByRole('link', { name: /一、总体情况 2 处提醒/ }).waitFor()
  await steps.getByRole('link', { name: /三、收到.* 有错 2/ }).waitFor()

  await goTo(page, '一、总体情况')
  await page.getByText('要写到的都写到了').waitFor()
  await page.getByText(/^正文里的数字/).click()
  await page.getByText('（按表格是 45）').waitFor()
  await expectAccessible(page, 'the figures of a text, one of them wrong')

  await goTo(page, '检查')
  await expect.poll(() => page.locator('.text-fix del').textContent()).toBe('截止')
  await expect.poll(() => page.locator('.text-fix ins').textContent()).toBe('截至')
  await expectAccessible(page, 'a correction that is proposed')
  await page.getByRole('button', { name: /^改为 12/ }).click()
  await goTo(page, '检查')
  await page.getByRole('button', { name: '照此修改：“截止”改为“截至”' }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main')
  await goTo(page, '一、总体情况')
  const text = page.getByLabel('一、总体情况：正文')
  await expect.poll(() => text.inputValue()).toContain('截至2')
  await page.getByRole('button', { name: '撤销', exact: true }).click()
  await expect.poll(() => text.inputValue()).toContain('截止2')
  await page.getByRole('button', { name: '重做', exact: true }).click()
  await text.fill((await text.inputValue()).replace('决定54件', '决定45件'))
  await goTo(page, '检查')
  await page.getByText('没有发现错误').waitFor()

  await goTo(page, '预览与导出')
  await page.getByText('这是示例，不能当作年报发布').waitFor()
  await expectAccessible(page, 'the export of the sample')
  const download = await exportFile(page, /导出 Word/)
  expect(download.suggestedFilename()).toMatch(/^示例市示例局.*（草稿）\.docx$/)
})
