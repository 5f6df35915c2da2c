import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { standardFormat } from '../../templates/standard-format'
import { expectAccessible } from './accessible'
import { goToFolded } from './clerk'
import { type PageOpener, startChromium } from './open-page'
import { textFaults } from './text-faults'

const requests = '三、收到和处理政府信息公开申请情况'
const far = '三、本年度办理结果（六）其他处理3.其他，法律服务机构'
const sections = standardFormat.sections.map(({ heading }) => heading)

async function openSample(chromium: PageOpener, prepare: (page: Page) => Promise<void>) {
  const page = await chromium.open()
  await prepare(page)
  await expectReadable(page, 'the start')
  await page.getByRole('button', { name: '打开示例' }).click()
  await page.getByText('这是一份示例').waitFor()
  return page
}

async function expectReadable(page: Page, state: string): Promise<void> {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect.soft(excess, `${state}: wider than the window`).toBeLessThanOrEqual(0)
  expect.soft(await textFaults(page), state).toEqual([])
}

async function walk(page: Page): Promise<void> {
  for (const step of ['基本信息', ...sections, '检查', '预览与导出']) {
    await goToFolded(page, step)
    await expectReadable(page, step)
  }
}

/** True where all four corners of it are uncovered. */
function isInSight(place: Locator): Promise<boolean> {
  return place.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const corners = [left + 2, right - 2].flatMap((x) => [top + 2, bottom - 2].map((y) => [x, y]))
    return corners.every(([x = 0, y = 0]) => element.contains(document.elementFromPoint(x, y)))
  })
}

/** The dialogs of table three, and the name of a cell far down and to the right. */
async function lookAround(page: Page): Promise<void> {
  await goToFolded(page, requests)
  await page.getByLabel(far, { exact: true }).focus()
  await expect.poll(() => page.locator('.current-cell-text').textContent()).toContain(far)
  await expect.poll(() => isInSight(page.locator('.current-cell-text'))).toBe(true)
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  await expectReadable(page, 'the keys')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '从台账统计…' }).click()
  await page
    .getByLabel('或者直接粘贴')
    .fill(
      '收到日期\t申请人类型\t答复日期\t答复类型\n2026-03-05\t公民\t2026-03-20\t予以公开\n2026-03-05\t外来户\t2026-03-20\t不予公开',
    )
  await page.getByRole('button', { name: '读取这些文字' }).click()
  await page.getByText(/^计入 1 件/).waitFor()
  await expectReadable(page, 'the ledger')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '本年度没有收到申请、没有复议诉讼' }).click()
  await page.getByRole('dialog').waitFor()
  await expectReadable(page, 'a refused nil report')
}

describe.each([
  ['half as large again', 24],
  ['twice as large', 32],
])('With text %s, by the setting of the browser', (_, size) => {
  const chromium = startChromium(`--blink-settings=defaultFontSize=${size}`)

  test('at 1366 × 768 nothing is cut off, overlaps or leaves the window, and the cell’s name stays in sight', async () => {
    const page = await openSample(chromium, async () => undefined)
    const large = await page.evaluate(() => getComputedStyle(document.body).fontSize)
    expect(large).toBe(`${(size * 15) / 16}px`)
    await walk(page)
    await lookAround(page)
    await expectAccessible(page, 'large text')
  })
})

describe('With the spacing of WCAG 1.4.12', () => {
  const chromium = startChromium()

  test('at 1366 × 768 nothing is cut off, overlaps or leaves the window', async () => {
    const page = await openSample(chromium, spaceOut)
    await walk(page)
    await lookAround(page)
  })
})

async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
    )
    document.adoptedStyleSheets = [sheet]
  })
}
