import type { CDPSession, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { beginReport, contentOf, exportFile, goTo, waitUntilSaved } from './clerk'
import { startChromium } from './open-page'
import { someReportAsHtml, someReportAsWord } from './some-report'

const chromium = startChromium()
/** Each is 25 edits, an export and an import; `npm run test:long` asks for an hour's worth, 60. */
const rounds = Number(process.env.SOAK ?? 3)
const overview = '一、总体情况'

test(
  `In ${rounds} rounds of editing, exporting and importing the memory stays flat`,
  async () => {
    const page = await chromium.open()
    page.setDefaultTimeout(120_000)
    const protocol = await page.context().newCDPSession(page)
    const files = [await someReportAsWord(), await someReportAsHtml()]
    const heap: number[] = []
    await beginReport(page, 2024, '某某区统计局')
    const draft = new URL(page.url()).hash
    for (let round = 0; round < rounds; round += 1) {
      await edit(page, round)
      await exportOne(page, round)
      await importOne(page, files[round % files.length])
      await open(page, draft)
      if (round % 5 !== 4 && rounds >= 10) continue
      heap.push(await megabytes(protocol))
      console.log(JSON.stringify({ rounds: round + 1, edits: (round + 1) * 25, megabytes: heap }))
    }
    // What is loaded on demand comes with the first rounds.
    const settled = heap.slice(1)
    const last = settled[settled.length - 1] ?? 0
    expect(last).toBeLessThan(1.2 * (settled[0] ?? 0) + 1)
  },
  120_000 + rounds * 60_000,
)

/** Words and figures, some of them deleted again. */
async function edit(page: Page, round: number): Promise<void> {
  await goTo(page, overview)
  const field = page.getByLabel(`${overview}：正文`)
  await field.fill('')
  await field.focus()
  for (let key = 0; key < 15; key += 1) await page.keyboard.insertText(`第${round}次第${key}句。`)
  await goTo(page, '二、主动公开政府信息情况')
  const cells = page.locator('main table input')
  for (let cell = 0; cell < 10; cell += 1) {
    await cells.nth(cell % (await cells.count())).fill(String(round + cell))
  }
  await waitUntilSaved(page)
}

async function exportOne(page: Page, round: number): Promise<void> {
  await goTo(page, '预览与导出')
  await page.locator('.sheet').first().waitFor()
  const format = [/导出 Word/, /导出网页/, /导出纯文本/][round % 3] ?? /导出 Word/
  expect((await contentOf(await exportFile(page, format))).length).toBeGreaterThan(500)
}

async function importOne(
  page: Page,
  file: Awaited<ReturnType<typeof someReportAsWord>> | undefined,
) {
  if (!file) throw new Error('no file')
  await open(page, '#/')
  await page.getByLabel('选择上一年的年报', { exact: true }).waitFor({ state: 'attached' })
  await page.evaluate(chooseInPage, { name: file.name, base64: file.buffer.toString('base64') })
  await page.getByText('读出 200/200 格').waitFor()
}

/** The driver's own way of choosing a file keeps the whole screen in memory each time. */
function chooseInPage({ name, base64 }: { name: string; base64: string }): void {
  const input = document.querySelector<HTMLInputElement>('[aria-label="选择上一年的年报"]')
  if (!input) throw new Error('no file can be chosen here')
  const chosen = new DataTransfer()
  chosen.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name))
  input.files = chosen.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

async function open(page: Page, hash: string): Promise<void> {
  await page.evaluate((address) => {
    window.location.hash = address
  }, hash)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

async function megabytes(protocol: CDPSession): Promise<number> {
  await protocol.send('HeapProfiler.collectGarbage')
  const { usedSize } = await protocol.send('Runtime.getHeapUsage')
  return Math.round(usedSize / 1e5) / 10
}
