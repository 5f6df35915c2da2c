import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { beginReport, waitUntilSaved } from './clerk'
import { startChromium } from './open-page'

const chromium = startChromium()

/** Opens the program in a browser that has no time for what nobody has asked for. */
async function openBusy(): Promise<Page> {
  const page = await chromium.open()
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
  await page.reload()
  return page
}

/** The files that have come, by the names that the build gives them before their hashes. */
function loaded(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name.replace(/^.*\/(.+)-[\w-]{8}(\.\w+)$/, '$1$2'))
      .sort(),
  )
}

const start = ['index.css', 'index.js', 'preload.js']
const draft = ['draft.css', 'draft.js']
const sorted = (...names: string[]) => names.sort()

test('A browser that holds nothing loads the start and the first step of a draft, and no more', async () => {
  const page = await openBusy()
  await beginReport(page, 2024, '某某区统计局')
  await waitUntilSaved(page)
  expect(await loaded(page)).toEqual(sorted(...start, ...draft))
})

test('The check of what is stored comes once there is something stored', async () => {
  const page = await openBusy()
  await beginReport(page, 2024, '某某区统计局')
  await waitUntilSaved(page)
  await page.reload()
  await page.getByLabel('机关名称').waitFor()
  expect(await loaded(page)).toEqual(sorted(...start, ...draft, 'border.js'))
})

test('Where the check of what is stored does not come, the start screen says what to do', async () => {
  const page = await openBusy()
  await beginReport(page, 2024, '某某区统计局')
  await waitUntilSaved(page)
  await page.route(/border-/, (route) => route.abort())
  await page.getByRole('link', { name: '年报', exact: true }).click()
  await page.reload()
  await page.getByRole('heading', { name: '这一页没能打开' }).waitFor()
  chromium.expectComplaints(/Failed to load resource|Failed to fetch dynamically imported module/)
  await page.unroute(/border-/)
  await page.reload()
  await page.getByRole('link', { name: /某某区统计局/ }).waitFor()
})
