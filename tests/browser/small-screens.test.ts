import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { standardFormat } from '../../templates/standard-format'
import { expectAccessible } from './accessible'
import { goTo, goToFolded, waitUntilSaved } from './clerk'
import { startChromium } from './open-page'

const chromium = startChromium()
const requests = '三、收到和处理政府信息公开申请情况'
const far = '三、本年度办理结果（六）其他处理3.其他，法律服务机构'

async function openSample(): Promise<Page> {
  const page = await chromium.open()
  await page.getByRole('button', { name: '打开示例' }).click()
  await page.getByText('这是一份示例').waitFor()
  return page
}

test('every row of the header stays in sight cell by cell, as engines before Chromium 91 need it', async () => {
  const page = await openSample()
  await goTo(page, requests)
  await page.getByLabel(far, { exact: true }).focus()
  const seen = await page.evaluate(() => {
    const box = document.querySelector('.figures-box')?.getBoundingClientRect()
    const head = document.querySelector<HTMLTableSectionElement>('.figures thead')
    if (!box || !head) return undefined
    const cells = [...head.rows].flatMap((row) => [...row.cells])
    return {
      scrolled: document.querySelector('.figures-box')?.scrollTop ?? 0,
      head: getComputedStyle(head).position,
      cells: cells.map((cell) => {
        const { left, top, width, height } = cell.getBoundingClientRect()
        const shown = document.elementFromPoint(left + width / 2, top + height / 2)
        return { name: cell.textContent, isShown: shown === cell && top >= box.top - 1 }
      }),
    }
  })
  expect(seen?.scrolled).toBeGreaterThan(100)
  expect(seen?.head).toBe('static')
  expect(seen?.cells.filter(({ isShown }) => !isShown)).toEqual([])
})

test('row and column of the focused cell are lit, with their labels', async () => {
  const page = await openSample()
  await goTo(page, requests)
  await page.getByLabel(far, { exact: true }).focus()
  const lit = await page.locator('.figures th[data-lit]').allTextContents()
  expect(lit).toEqual(expect.arrayContaining(['法律服务机构', '3.其他', '（六）其他处理']))
  await expect.poll(() => page.locator('.figures td[data-lit]').count()).toBeGreaterThan(30)
})

test('in a low window the help of a cell comes by key and by button', async () => {
  const page = await openSample()
  await page.setViewportSize({ width: 1366, height: 560 })
  await goTo(page, requests)
  await page.getByLabel(far, { exact: true }).focus()
  const help = page.getByText(/律师事务所/).first()
  await expect.poll(() => help.isVisible()).toBe(false)
  await page.keyboard.press('F1')
  await help.waitFor()
  await expectAccessible(page, 'the help in a low window')
  await page.getByRole('button', { name: '收起说明' }).click()
  await expect.poll(() => help.isVisible()).toBe(false)
  await page.getByRole('button', { name: '这一格的说明' }).click()
  await help.waitFor()
})

test.each([
  ['at twice the size', 683, 384],
  ['on a phone', 390, 844],
])(
  '%s no page is wider than the window, and the save state stays in sight',
  async (_, width, height) => {
    const page = await openSample()
    await page.setViewportSize({ width, height })
    const tooWide: string[] = []
    const sections = standardFormat.sections.map(({ heading }) => heading)
    for (const step of ['基本信息', ...sections, '检查', '预览与导出']) {
      await goToFolded(page, step)
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      if (excess > 0) tooWide.push(`${step}: ${excess}`)
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
      const state = await page.locator('.save-status').boundingBox()
      expect(state?.y ?? -1, step).toBeGreaterThanOrEqual(0)
      expect((state?.y ?? height) + (state?.height ?? 0), step).toBeLessThanOrEqual(height)
      await expectAccessible(page, `${step} at ${width}`)
    }
    expect(tooWide).toEqual([])
    await waitUntilSaved(page)
  },
)
