import { createServer } from 'node:http'
import type { Page, Request } from 'playwright-core'
import { expect, inject, onTestFinished, test } from 'vitest'
import { beginReport, contentOf, exportFile, goTo, typeNarrative, waitUntilSaved } from './clerk'
import { startChromium } from './open-page'
import { someReportAsPdf, someReportAsWord } from './some-report'

const chromium = startChromium()
const overview = '一、总体情况'
const text = '全年公开信息，公开 100% 及时。'

test('A whole journey reaches for nothing but the app’s own files', async () => {
  const page = await chromium.open()
  const requests = recordRequests(page)
  await page.reload()
  await page.getByText('本工具不联网').waitFor()
  await writeAndComeBack(page)
  const word = await exportEverything(page)
  await openAgain(page, word)
  await beginFromLastYear(page)

  const foreign = requests.filter((url) => !isOwn(url))
  expect(foreign).toEqual([])
  const own = [...new Set(requests.map((url) => url.replace(/[?#].*$/, '')))]
  console.log(`${requests.length} requests, ${own.filter((url) => !isInPage(url)).length} files`)
}, 240_000)

test('A page that is told to send something is kept from it', async () => {
  const page = await chromium.open()
  const stranger = await startStranger()
  const refused = await page.evaluate(async (away) => {
    const blocked: string[] = []
    document.addEventListener('securitypolicyviolation', (event) =>
      blocked.push(event.effectiveDirective),
    )
    await fetch(away).catch(() => undefined)
    navigator.sendBeacon(away, 'x')
    new Image().src = away
    const frame = document.createElement('iframe')
    frame.src = away
    document.body.append(frame)
    const script = document.createElement('script')
    script.src = away
    document.body.append(script)
    await new Promise((resolve) => setTimeout(resolve, 500))
    return blocked
  }, stranger.address)
  expect(refused).toEqual(
    expect.arrayContaining(['connect-src', 'img-src', 'frame-src', 'script-src-elem']),
  )
  expect(stranger.arrived()).toBe(0)
  chromium.expectComplaints(/Content Security Policy|violates|Refused/)
})

/** Another server on this machine, which counts who comes. */
async function startStranger() {
  let arrived = 0
  const server = createServer((_, response) => {
    arrived += 1
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { address: `http://127.0.0.1:${address.port}/steal`, arrived: () => arrived }
}

async function writeAndComeBack(page: Page): Promise<void> {
  await beginReport(page, 2024, '某某区统计局')
  await typeNarrative(page, overview, text)
  await waitUntilSaved(page)
  await page.reload()
  await expect.poll(() => page.getByLabel(`${overview}：正文`).inputValue()).toBe(text)
}

async function exportEverything(page: Page): Promise<Buffer> {
  await goTo(page, '预览与导出')
  await page.locator('.sheet').first().waitFor()
  for (const format of [/导出网页/, /导出纯文本/]) await exportFile(page, format)
  return contentOf(await exportFile(page, /导出 Word/))
}

async function openAgain(page: Page, word: Buffer): Promise<void> {
  await page.getByRole('link', { name: '年报', exact: true }).click()
  await page
    .getByLabel('选择草稿文件', { exact: true })
    .setInputFiles({ name: '年报.docx', mimeType: '', buffer: word })
  await goTo(page, overview)
  await expect.poll(() => page.getByLabel(`${overview}：正文`).inputValue()).toBe(text)
  await page.getByRole('link', { name: '年报', exact: true }).click()
}

async function beginFromLastYear(page: Page): Promise<void> {
  for (const file of [await someReportAsWord(), await someReportAsPdf()]) {
    await page.getByLabel('选择上一年的年报', { exact: true }).setInputFiles(file)
    await page.getByText('读出 200/200 格').waitFor()
    await page.getByRole('button', { name: '用它开始编写 2025 年度报告' }).click()
    await page.getByText('从 2024 年的报告开始的草稿').waitFor()
    await waitUntilSaved(page)
    await page.getByRole('link', { name: '年报', exact: true }).click()
  }
}

function recordRequests(page: Page): string[] {
  const seen: string[] = []
  page.context().on('request', (request: Request) => seen.push(request.url()))
  return seen
}

/** The page's own folder, and what it holds itself: pictures in the styles, files being saved. */
function isOwn(url: string): boolean {
  return url.startsWith(inject('address').replace(/[^/]*$/, '')) || isInPage(url)
}

function isInPage(url: string): boolean {
  return url.startsWith('data:') || url.startsWith('blob:')
}
