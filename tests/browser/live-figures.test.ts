import { expect, test } from 'vitest'
import { expectAccessible } from './accessible'
import { beginReport, goTo, waitUntilSaved } from './clerk'
import { startChromium } from './open-page'
import { everythingStored } from './stored-here'

const chromium = startChromium()
const overview = '一、总体情况'
const requests = '三、收到和处理政府信息公开申请情况'

test('a figure that follows the tables reads in Chinese, keeps up, and goes as one', async () => {
  const page = await chromium.open()
  await beginReport(page, 2025, '某某区统计局')
  await goTo(page, overview)
  const text = page.getByLabel(`${overview}：正文`)
  await text.fill('本年度概况：')
  await page.getByText('插入数字跟着表格变的句子').click()
  await page.getByRole('button', { name: '插入' }).nth(2).click()
  const blank = '{{＿＿＝本年新收政府信息公开申请数量}}'
  await expect.poll(() => text.inputValue()).toMatch(/^本年度概况：本年度新收政府信息公开申请/)
  await expect.poll(() => text.inputValue()).toContain(blank)
  await expectAccessible(page, 'a text with figures that follow the tables')

  await goTo(page, requests)
  await page.getByLabel('一、本年新收政府信息公开申请数量，自然人', { exact: true }).fill('12')
  await page.getByRole('button', { name: '其余空格填 0' }).click()
  await goTo(page, overview)
  await expect.poll(() => text.inputValue()).toContain('{{12＝本年新收政府信息公开申请数量}}件')
  await waitUntilSaved(page)
  const { text: stored } = await everythingStored(page)
  expect(stored).toContain('{{requests/received/total}}件')
  expect(stored).not.toContain('＝本年新收')

  await text.focus()
  await page.evaluate(() => {
    const area = document.activeElement
    if (!(area instanceof HTMLTextAreaElement)) return
    const end = area.value.indexOf('}}') + 2
    area.setSelectionRange(end, end)
  })
  await page.keyboard.press('Backspace')
  await expect.poll(() => text.inputValue()).toMatch(/^本年度概况：本年度新收政府信息公开申请件/)
  await page.keyboard.press('Control+z')
  await expect.poll(() => text.inputValue()).toContain('{{12＝本年新收政府信息公开申请数量}}件')
})
