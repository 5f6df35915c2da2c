import type { Browser, Page } from 'playwright-core'
import { beginReport, exportFile, goTo } from '../tests/browser/clerk'
import { openFresh } from './chromium'
import { print, printRows } from './table'

/** What the program loads when it is opened, and what only when the first Word file is made. */
export async function showLoading(browser: Browser, address: string): Promise<void> {
  const page = await openFresh(browser, address)
  const first = await requestsOf(page)
  await beginReport(page, 2024, '某县某局')
  await goTo(page, '预览与导出')
  const beforeExport = await requestsOf(page)
  await exportFile(page, /导出 Word/)
  const all = await requestsOf(page)
  print('\nrequests of the program (KB uncompressed)')
  printRows([
    ...rowsOf('start page', first),
    ...rowsOf('until the export screen', beforeExport.slice(first.length)),
    ...rowsOf('first docx export', all.slice(beforeExport.length)),
  ])
  await page.context().close()
}

interface LoadedFile {
  readonly name: string
  readonly bytes: number
}

function requestsOf(page: Page): Promise<LoadedFile[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ name, decodedBodySize }) => ({
        name: new URL(name).pathname.slice(1),
        bytes: decodedBodySize,
      })),
  )
}

function rowsOf(when: string, files: readonly LoadedFile[]): string[][] {
  if (files.length === 0) return [[when, 'nothing', '']]
  return files.map(({ name, bytes }) => [when, name, (bytes / 1024).toFixed(0)])
}
