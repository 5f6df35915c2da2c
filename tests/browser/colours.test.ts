import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { standardFormat } from '../../templates/standard-format'
import { expectAccessible } from './accessible'
import { goTo } from './clerk'
import { startChromium } from './open-page'
import { someReportAsHtml } from './some-report'

const chromium = startChromium()
const requests = '三、收到和处理政府信息公开申请情况'

function groundOf(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor)
}

const white = 'rgb(255, 255, 255)'

test('where the system asks for dark, axe finds nothing on any screen, and paper stays white', async () => {
  const page = await chromium.open()
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.getByText('还没有草稿').waitFor()
  await expect.poll(() => groundOf(page, 'body')).not.toBe(white)
  await expectAccessible(page, 'start, dark')
  await page.getByRole('button', { name: '打开示例' }).click()
  await page.getByText('这是一份示例').waitFor()
  const sections = standardFormat.sections.map(({ heading }) => heading)
  for (const step of ['基本信息', ...sections, '检查', '预览与导出']) {
    await goTo(page, step)
    await page.locator('main details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '')
    })
    await expectAccessible(page, `${step}, dark`)
  }
  await expect.poll(() => groundOf(page, '.sheet')).toBe(white)
  await page.getByLabel('网页', { exact: true }).check()
  await page.locator('iframe').waitFor()
  const onPaper = page.frameLocator('iframe').locator('p').first()
  await expect
    .poll(() => onPaper.evaluate((element) => getComputedStyle(element).color))
    .toBe('rgb(0, 0, 0)')
  await page.getByLabel('Word 版面', { exact: true }).check()
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  await expect.poll(() => groundOf(page, '.sheet')).toBe(white)
  await expect
    .poll(() =>
      page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--text').trim()),
    )
    .toBe('#1f2329')
  await page.emulateMedia({ colorScheme: 'dark', media: 'screen' })

  await goTo(page, requests)
  const cell = page.getByLabel('三、本年度办理结果（一）予以公开，自然人', { exact: true })
  await cell.click()
  await page.keyboard.press('Shift+ArrowDown')
  await expectAccessible(page, 'a chosen block, dark')
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  await expectAccessible(page, 'the keys, dark')
})

test('what was read of a file is legible in the dark', async () => {
  const page = await chromium.open()
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.getByLabel('选择上一年的年报', { exact: true }).setInputFiles(await someReportAsHtml())
  await page.getByRole('heading', { name: '核对读出的内容' }).waitFor()
  await expectAccessible(page, 'what was read, dark')
  await page.getByRole('button', { name: /^用它开始编写/ }).click()
  await page.getByRole('heading', { level: 1, name: '基本信息' }).waitFor()
  await goTo(page, '一、总体情况')
  await page.getByRole('heading', { name: '去年怎么写的' }).waitFor()
  await expectAccessible(page, 'last year’s text, dark')
})

test('without a wish of the system the page is light', async () => {
  const page = await chromium.open()
  await expect.poll(() => groundOf(page, 'body')).toBe('rgb(240, 242, 245)')
})

test('where the system sets the colours, where one is and what is wrong keep an edge', async () => {
  const page = await chromium.open()
  await page.emulateMedia({ forcedColors: 'active' })
  await page.getByRole('button', { name: '打开示例' }).click()
  await goTo(page, requests)
  await page.getByLabel('三、本年度办理结果（一）予以公开，自然人', { exact: true }).click()
  await page.keyboard.press('Shift+ArrowDown')
  const edge = (selector: string, name: 'outlineStyle' | 'borderLeftColor' | 'borderTopStyle') =>
    page
      .locator(selector)
      .first()
      .evaluate((element, wanted) => getComputedStyle(element)[wanted], name)
  await expect.poll(() => edge('[data-chosen]', 'outlineStyle')).toBe('dashed')
  await expect
    .poll(() => edge('.step-current', 'borderLeftColor'))
    .not.toBe(await edge('.step:not(.step-current)', 'borderLeftColor'))
  await goTo(page, '检查')
  await expect.poll(() => edge('.finding-level', 'borderTopStyle')).toBe('solid')
})

test('who wants less motion sees none', async () => {
  const page = await chromium.open()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const moving = await page.evaluate(() => {
    const probe = document.createElement('p')
    probe.className = 'start-reading'
    document.body.append(probe)
    const { animationName, transitionDuration } = getComputedStyle(probe)
    probe.remove()
    return { animationName, transitionDuration }
  })
  expect(moving).toEqual({ animationName: 'none', transitionDuration: '0s' })
})
