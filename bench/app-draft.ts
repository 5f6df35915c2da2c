import type { Browser, Page } from 'playwright-core'
import type { Draft } from '../src/report/draft'
import { goTo, waitUntilSaved } from '../tests/browser/clerk'
import { draftFile } from '../tests/browser/drafts'
import { openWatched } from './chromium'
import { form } from './report'

/** A draft opened in the program itself, as a clerk opens one, with all its scripts there. */
export async function openInApp(browser: Browser, address: string, draft: Draft): Promise<Page> {
  const page = await openWatched(browser, address)
  await page.getByLabel('选择草稿文件', { exact: true }).setInputFiles(draftFile(draft))
  await page.getByRole('navigation', { name: '填写步骤' }).waitFor()
  await waitUntilSaved(page)
  await page.waitForLoadState('networkidle')
  return page
}

/** The step with the given table. */
export function goToTable(page: Page, table: string): Promise<void> {
  return goTo(page, headingOf(table))
}

export function headingOf(table: string): string {
  const section = form.template.sections.find((candidate) => candidate.table === table)
  if (!section) throw new Error(`no section has table ${table}`)
  return section.heading
}
