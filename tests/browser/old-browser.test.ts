import { expect, test } from 'vitest'
import { beginReport, contentOf, exportFile, goTo, waitUntilSaved } from './clerk'
import { draftFile, wholeDraft } from './drafts'
import { makeBrowserOld } from './older-browser'
import { startChromium } from './open-page'
import { someReportAsHtml, someReportAsPdf, someReportAsWord } from './some-report'

const chromium = startChromium()
const overview = '一、总体情况'

async function openOldBrowser() {
  const page = await chromium.open()
  await page.addInitScript(makeBrowserOld)
  await page.reload()
  await page.getByText('还没有草稿').waitFor()
  return page
}

test('The test takes away what Chromium 80 does not have', async () => {
  const page = await openOldBrowser()
  const left = await page.evaluate(() => {
    const places: [object, string][] = [
      [window, 'structuredClone'],
      [window, 'showSaveFilePicker'],
      [Array.prototype, 'at'],
      [String.prototype, 'replaceAll'],
      [Object, 'hasOwn'],
      [Promise, 'any'],
      [crypto, 'randomUUID'],
      [navigator, 'locks'],
      [navigator, 'clipboard'],
    ]
    return places.filter(([place, name]) => name in place).map(([, name]) => name)
  })
  expect(left).toEqual([])
})

test('A report is written, saved, brought back and exported in every format', async () => {
  const page = await openOldBrowser()
  await beginReport(page, 2024, '某某区统计局')
  await goTo(page, overview)
  await page.getByLabel(`${overview}：正文`).pressSequentially('全年公开信息。')
  await waitUntilSaved(page)
  await page.reload()
  await expect.poll(() => page.getByLabel(`${overview}：正文`).inputValue()).toBe('全年公开信息。')
  await goTo(page, '三、收到和处理政府信息公开申请情况')
  await page.getByRole('button', { name: '其余空格填 0' }).click()
  await goTo(page, '预览与导出')
  await page.locator('.sheet').first().waitFor()
  for (const format of [/导出 Word/, /导出网页/, /导出纯文本/]) {
    expect((await contentOf(await exportFile(page, format))).length).toBeGreaterThan(500)
  }
  const draft = await exportFile(page, /^存为草稿文件/)
  expect((await contentOf(draft)).toString('utf8')).toContain('全年公开信息。')
})

test('A draft is opened from its file and from the Word file that carries it', async () => {
  const page = await openOldBrowser()
  await page
    .getByLabel('选择草稿文件', { exact: true })
    .setInputFiles(draftFile(wholeDraft(2024, { 'requests/received/natural-person': '0' })))
  await goTo(page, '预览与导出')
  const word = await contentOf(await exportFile(page, /导出 Word/))
  await page.getByRole('link', { name: '年报', exact: true }).click()
  await page
    .getByLabel('选择草稿文件', { exact: true })
    .setInputFiles({ name: '年报.docx', mimeType: '', buffer: word })
  await goTo(page, overview)
  await expect.poll(() => page.getByLabel(`${overview}：正文`).inputValue()).toContain('全年通过')
})

test.each([
  ['Word', someReportAsWord],
  ['web', someReportAsHtml],
  ['PDF', someReportAsPdf],
])('Last year’s report is read from a %s file', async (_, make) => {
  const page = await openOldBrowser()
  await page.getByLabel('选择上一年的年报', { exact: true }).setInputFiles(await make())
  await page.getByText('读出 200/200 格').waitFor()
})
