import { readFileSync } from 'node:fs'
import type { Download, Locator, Page } from 'playwright-core'
import { type Form, nameOf } from '../../src/template/form'

/** What a person at the keyboard does, by the names that the screens show. */
export async function beginReport(page: Page, year: number, agency: string): Promise<void> {
  await page.getByLabel('报告年度').selectOption(String(year))
  await page.getByRole('button', { name: '新建年报' }).click()
  await page.getByLabel('机关名称').fill(agency)
}

export async function goTo(page: Page, step: string): Promise<void> {
  await page.getByRole('navigation', { name: '填写步骤' }).getByRole('link', { name: step }).click()
  await page.getByRole('heading', { level: 1, name: step, exact: true }).waitFor()
}

/** The same in a narrow window, where the steps are folded. */
export async function goToFolded(page: Page, step: string): Promise<void> {
  const folded = page.getByRole('button', { name: /^全部步骤/ })
  if (await folded.isVisible()) await folded.click()
  await goTo(page, step)
}

/** Types every given plain cell of a table; totals are left to the program. */
export async function typeTable(
  page: Page,
  form: Form,
  table: string,
  cells: Readonly<Record<string, string>>,
): Promise<void> {
  for (const cell of form.cells.values()) {
    const text = cells[cell.address]
    if (cell.table.id !== table || cell.parts || text === undefined) continue
    const field = page.getByLabel(nameOf(cell), { exact: true })
    await field.click()
    await page.keyboard.type(text)
  }
}

export async function typeNarrative(page: Page, heading: string, text: string): Promise<void> {
  await goTo(page, heading)
  await page.getByLabel(`${heading}：正文`).fill(text)
}

/** Presses a button in the page, or in a part of it, and takes what is downloaded. */
export async function exportFile(within: Page | Locator, button: RegExp): Promise<Download> {
  const page = 'page' in within ? within.page() : within
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    within.getByRole('button', { name: button }).click(),
  ])
  return download
}

export async function contentOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path())
}

export async function waitUntilSaved(page: Page): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: /^已保存 \d\d:\d\d$/ })
    .waitFor()
}

/** A report that was begun and saved, at one of its steps. */
export async function openSaved(page: Page, step: string): Promise<Page> {
  await beginReport(page, 2024, '某某区统计局')
  await goTo(page, step)
  await waitUntilSaved(page)
  return page
}
