import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { drawnPdf, grid, text } from '../read/pdf-drawn'
import { startChromium } from './open-page'
import { someReportAsHtml, someReportAsPdf, someReportAsWord } from './some-report'

const chromium = startChromium()

/** Takes a reader many seconds. */
function longPdf() {
  const rows = Array.from({ length: 30 }, (_, row) =>
    Array.from({ length: 12 }, (_, column) => `${row}${column}`),
  )
  const columns = Array.from({ length: 13 }, (_, index) => 20 + 40 * index)
  const page = text(20, 780, '一、总体情况') + grid(760, columns, rows)
  const buffer = Buffer.from(drawnPdf(Array.from({ length: 190 }, () => page)))
  return { name: '很长.pdf', mimeType: '', buffer }
}

async function choose(page: Page, file: { name: string; mimeType: string; buffer: Buffer }) {
  await page.getByLabel('选择上一年的年报', { exact: true }).setInputFiles(file)
}

/** The addresses of all workers that the page starts from now on. */
function workersOf(page: Page): readonly string[] {
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  return workers
}

test('A long file is read beside the window, which goes on, and the clerk can give up', async () => {
  const page = await chromium.open()
  await page.addInitScript(() => {
    // On a slow machine the reader gives up before the clerk does: its refusal is kept back.
    window.Worker = class extends window.Worker {
      override set onmessage(hear: (event: MessageEvent) => void) {
        super.onmessage = (event) => {
          if (event.data.opened?.ok !== false) hear(event)
        }
      }
    }
  })
  await page.reload()
  const workers = workersOf(page)
  await choose(page, longPdf())
  const cancel = page.getByRole('button', { name: '取消' })
  await cancel.waitFor()
  await page.getByText('没有文件，只有网页？').click()
  await page.getByLabel(/粘贴/).first().waitFor()
  await expect.poll(() => page.getByText('正在读取“很长.pdf”').count()).toBe(1)
  await cancel.click()
  await page.getByText('正在读取').waitFor({ state: 'detached' })
  expect(workers).toHaveLength(1)
  await expect.poll(() => page.workers().length, { timeout: 15_000 }).toBe(0)
  await choose(page, await someReportAsWord())
  await page.getByText('读出 200/200 格').waitFor()
})

test('The worker can send nothing: it is under the policy of the page', async () => {
  const page = await chromium.open()
  await page.addInitScript(() => {
    // It is given nothing to read, so that it stays.
    window.Worker = class extends window.Worker {
      override postMessage() {}
    }
  })
  await page.reload()
  const started = page.waitForEvent('worker')
  await choose(page, await someReportAsWord())
  const worker = await started
  const outcome = await worker.evaluate(async (address) => {
    try {
      await fetch(address)
      return 'sent'
    } catch {
      return 'refused'
    }
  }, inject('address'))
  expect(outcome).toBe('refused')
  await page.getByRole('button', { name: '取消' }).click()
  chromium.expectComplaints(/Content Security Policy|Fetch API cannot load/)
})

test.each([
  ['Word', someReportAsWord],
  ['web', someReportAsHtml],
  ['PDF', someReportAsPdf],
])('A %s file is read by a worker as the window reads it', async (_, make) => {
  const page = await chromium.open()
  const workers = workersOf(page)
  await choose(page, await make())
  await page.getByText('读出 200/200 格').waitFor()
  expect(workers).toHaveLength(1)
  await expect.poll(() => page.workers().length, { timeout: 15_000 }).toBe(0)
})

test('Where the worker does not start, the window reads', async () => {
  const page = await chromium.open()
  await page.addInitScript(() => {
    window.Worker = class extends window.Worker {
      constructor() {
        super('data:text/javascript,')
      }
    }
  })
  await page.reload()
  const workers = workersOf(page)
  await choose(page, await someReportAsWord())
  await page.getByText('读出 200/200 格').waitFor()
  expect(workers).toHaveLength(0)
  chromium.expectComplaints(/Content Security Policy|Refused to|data:text/)
})

test('Where the worker breaks down over a file, the clerk is told so', async () => {
  const page = await chromium.open()
  await page.addInitScript(() => {
    window.Worker = class extends window.Worker {
      override postMessage() {
        this.dispatchEvent(new ErrorEvent('error'))
      }
    }
  })
  await page.reload()
  await choose(page, await someReportAsWord())
  await page.getByText(/读取的时候出了错，没有读出来/).waitFor()
})
