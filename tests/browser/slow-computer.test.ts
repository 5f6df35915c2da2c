import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { layoutOf } from '../../src/screens/section/grid-layout'
import { addressOf, partsOf } from '../../src/template/address'
import { cellAt, createForm, nameOf, tableOf } from '../../src/template/form'
import { standardFormat } from '../../templates/standard-format'
import { beginReport, goTo, waitUntilSaved } from './clerk'
import { startChromium } from './open-page'

const chromium = startChromium()
const form = createForm(standardFormat)
const { lines } = layoutOf(tableOf(form, 'requests'))
const requests = '三、收到和处理政府信息公开申请情况'

/** A computer four times slower than this one. */
async function openSlowly(): Promise<Page> {
  const page = await chromium.open()
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return page
}

test('on a slow computer no key of a nil report is lost', async () => {
  const page = await openSlowly()
  const facts = [
    '统计局',
    '公开信息20条',
    '科室初审',
    '网站专栏',
    '一人负责',
    '更新不及时',
    '每季检查',
  ]
  await page.getByRole('button', { name: '本年度没有收到申请、没有复议诉讼' }).click()
  await page.getByLabel('机关名称').waitFor()
  for (const [index, fact] of facts.entries()) {
    if (index > 0) await page.keyboard.press('Tab')
    await page.keyboard.type(fact)
  }
  await page.getByRole('button', { name: '生成年报并预览' }).click()
  await page.getByRole('heading', { level: 1, name: '预览与导出' }).waitFor()
  const printed = page.locator('.sheets')
  for (const fact of facts) await printed.getByText(fact).first().waitFor()
})

test('on a slow computer table three is typed and pasted without losing a key, and its totals are right', async () => {
  const page = await openSlowly()
  await beginReport(page, 2025, '某某区统计局')
  await goTo(page, requests)
  const field = (row: string, column: string) =>
    page.getByLabel(nameOf(cellAt(form, addressOf('requests', row, column))), { exact: true })
  await field('received', 'natural-person').click()
  const rows = lines.map(([first]) => partsOf(first?.address ?? '').row)
  const isSum = (row: string) => row === 'results-total'
  const figures = new Map(
    rows.map((row, index) => [row, isSum(row) ? '' : String(index * 37 + 11)]),
  )
  // Enter passes the total by.
  const typed = rows.filter((row) => !isSum(row))
  for (const row of typed) {
    await page.keyboard.type(figures.get(row) ?? '')
    await page.keyboard.press('Enter')
  }
  for (const row of typed) {
    await expect.poll(() => field(row, 'natural-person').inputValue()).toBe(figures.get(row))
  }
  await field('received', 'business').click()
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(event)
    },
    rows.map((row) => (isSum(row) ? '' : '1\t2\t3\t4\t5')).join('\r\n'),
  )
  const results = typed.slice(2, -1)
  const ofPeople = results.reduce((sum, row) => sum + Number(figures.get(row)), 0)
  await expectTotal(page, 'natural-person', ofPeople)
  await expectTotal(page, 'other-organisation', results.length * 5)
  await expectTotal(page, 'total', ofPeople + results.length * 15)
  await waitUntilSaved(page)
})

async function expectTotal(page: Page, column: string, sum: number): Promise<void> {
  const name = nameOf(cellAt(form, addressOf('requests', 'results-total', column)))
  await page
    .getByLabel(name, { exact: true })
    .filter({ hasText: new RegExp(`^${sum}$`) })
    .waitFor()
}
