import { execFileSync } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Draft } from '../../src/report/draft'
import { standardFormat } from '../../templates/standard-format'
import { contentOf, exportFile, goTo } from './clerk'
import { agency, draftFile, overview, wholeDraft } from './drafts'
import { startChromium } from './open-page'

const chromium = startChromium()
/** One request, received and granted. */
const oneRequest = {
  'requests/received/natural-person': '1',
  'requests/granted/natural-person': '1',
}

async function openInPreview(draft: Draft): Promise<Page> {
  const page = await chromium.open()
  await page.getByLabel('选择草稿文件', { exact: true }).setInputFiles(draftFile(draft))
  await goTo(page, '预览与导出')
  await page.locator('.sheet').first().waitFor()
  return page
}

test('the sheets have the pages, the numbers and the words of the report', async () => {
  const page = await openInPreview(wholeDraft(2024, oneRequest))
  const sheets = page.locator('.sheet')
  await sheets.first().waitFor()
  const count = await sheets.count()
  expect(count).toBeGreaterThan(2)
  await expect.poll(() => sheets.last().locator('.sheet-number').textContent()).toBe(`— ${count} —`)
  const words = (await page.locator('.sheets').textContent()) ?? ''
  for (const { heading } of standardFormat.sections) expect(words).toContain(heading)
  expect(words).not.toContain('【草稿】')
})

test('a figure on a sheet leads to its field', async () => {
  const page = await openInPreview(wholeDraft(2024, oneRequest))
  await page.locator('.sheets').getByRole('button', { name: '1', exact: true }).first().click()
  await page.waitForFunction(
    () =>
      document.activeElement?.getAttribute('aria-label') ===
      '一、本年新收政府信息公开申请数量，自然人',
  )
})

test('printing gives as many A4 pages as there are sheets', async () => {
  const page = await openInPreview(wholeDraft(2024, oneRequest))
  const sheets = page.locator('.sheet')
  await sheets.first().waitFor()
  const file = join(await mkdtemp(join(tmpdir(), 'nianbao-print-')), 'report.pdf')
  await writeFile(file, await page.pdf({ preferCSSPageSize: true }))
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
  expect(info).toContain('(A4)')
  const count = await sheets.count()
  expect(Number(/Pages:\s+(\d+)/.exec(info)?.[1])).toBe(count)
  const printed = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })
  const numbers = [...printed.matchAll(/—\s*(\d+)\s*—/g)].map(([, number]) => Number(number))
  expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index + 1))
})

test('the settings change the sheets and are kept', async () => {
  const page = await openInPreview(wholeDraft(2024, oneRequest))
  const before = await page.locator('.sheet').count()
  await page.getByText('版式选项').click()
  await page.getByLabel('审签单').selectOption('first')
  await page.getByLabel('页码位置').selectOption('centre')
  await expect.poll(() => page.locator('.sheet').count()).toBe(before + 1)
  await page.locator('.sheet').first().getByText('主要负责人签发').waitFor()
  await page
    .getByRole('status')
    .filter({ hasText: /^已保存/ })
    .waitFor()
  await page.reload()
  await page.locator('.sheet').first().getByText('主要负责人签发').waitFor()
})

test('the approval sheet bears no number, and the report counts from 1', async () => {
  const page = await openInPreview(wholeDraft(2024, oneRequest))
  await page.locator('.sheet').first().waitFor()
  const before = await page.locator('.sheet').count()
  const numbers = Array.from({ length: before }, (_, index) => `— ${index + 1} —`)
  await page.getByText('版式选项').click()
  for (const [place, sheet] of [
    ['first', 0],
    ['last', before],
  ] as const) {
    await page.getByLabel('审签单').selectOption(place)
    await page.locator('.sheet').nth(sheet).getByText('主要负责人签发').waitFor()
    await expect.poll(() => page.locator('.sheet-number').allTextContents()).toEqual(numbers)
    await expect
      .poll(() => page.locator('.sheet').nth(sheet).locator('.sheet-number').count())
      .toBe(0)
  }
})

test('each attachment has a sheet of its own where that is chosen', async () => {
  const draft = wholeDraft(2024, oneRequest)
  const page = await openInPreview({
    ...draft,
    basics: { ...draft.basics, attachments: '1.2024年统计表\n2.清单' },
  })
  await page.locator('.sheet').first().waitFor()
  const before = await page.locator('.sheet').count()
  await page.getByText('版式选项').click()
  await page.getByLabel('附件另起页').check()
  await expect.poll(() => page.locator('.sheet').count()).toBe(before + 2)
  const texts = await page.locator('.sheet').allTextContents()
  expect(texts.slice(-2)).toEqual([
    `附件12024年统计表— ${before + 1} —`,
    `附件2清单— ${before + 2} —`,
  ])
})

test('an export says under what name the file lies where', async () => {
  const page = await openInPreview(wholeDraft(2024, oneRequest))
  const word = await exportFile(page, /导出 Word/)
  const said = page.getByRole('status').filter({ hasText: '“下载”文件夹' })
  await said.waitFor()
  await expect.poll(() => said.textContent()).toContain(`“${word.suggestedFilename()}”`)
})

test('the web page and the plain text stand beside the sheets', async () => {
  const page = await openInPreview(wholeDraft(2024, oneRequest))
  await page.getByLabel('网页', { exact: true }).check()
  const frame = page.frameLocator('iframe[title="网页预览"]')
  await frame.getByRole('table').first().waitFor()
  await expect.poll(() => frame.getByRole('table').count()).toBe(3)
  await page.getByLabel('纯文本', { exact: true }).check()
  await page.locator('pre').getByText('第二十条第（一）项').first().waitFor()
  await page.getByLabel('表格排法').selectOption('lines')
  await expect.poll(() => page.locator('pre').textContent()).toContain('\t第二十条第（一）项')
})

test('what is copied from the web page is its source and its content', async () => {
  const page = await openInPreview(wholeDraft(2024, oneRequest))
  await page.getByLabel('网页', { exact: true }).check()
  // As on an intranet's plain http, where the clipboard API is missing.
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    const editor = '<textarea id="source"></textarea><div id="editor" contenteditable></div>'
    document.body.insertAdjacentHTML('beforeend', editor)
  })
  await page.getByRole('button', { name: '复制源代码' }).click()
  await page.getByText('已复制源代码').waitFor()
  await page.locator('#source').focus()
  await page.keyboard.press('Control+v')
  await expect.poll(() => page.locator('#source').inputValue()).toMatch(/<table[\s\S]*<\/table>/)

  await page.getByRole('button', { name: '复制内容' }).click()
  await page.getByText('已复制网页内容').waitFor()
  await page.locator('#editor').focus()
  await page.keyboard.press('Control+v')
  await page.locator('#editor').getByText('第二十条第（一）项').waitFor()
  await expect.poll(() => page.locator('#editor table').count()).toBe(3)
  await expect.poll(() => page.locator('#editor').getByText(agency).count()).toBeGreaterThan(0)
})

test('a warning keeps the report a draft until the clerk has verified it', async () => {
  const draft = wholeDraft(2024, oneRequest)
  const page = await openInPreview({
    ...draft,
    basics: { ...draft.basics, date: '2024年12月31日' },
  })
  await page.getByText('还有 1 处提醒没有核实，导出的是草稿').waitFor()
  await page.locator('.sheet').first().getByText('【草稿】').waitFor()
  const early = await exportFile(page, /导出 Word/)
  expect(early.suggestedFilename()).toContain('（草稿）')
  await goTo(page, '检查')
  await page.getByRole('button', { name: '已核实…' }).click()
  await page.getByLabel('核实情况（必填）').fill('按县里要求提前成文')
  await page.getByRole('button', { name: '确认已核实' }).click()
  await page.getByText('已核实：按县里要求提前成文').waitFor()
  await page
    .getByRole('status')
    .filter({ hasText: /^已保存/ })
    .waitFor()
  await page.reload()
  await page.getByText('已核实：按县里要求提前成文').waitFor()
  await goTo(page, '预览与导出')
  const final = await exportFile(page, /导出 Word/)
  expect(final.suggestedFilename()).toBe(`${agency}2024年政府信息公开工作年度报告.docx`)
})

test('the file name is the clerk’s to choose', async () => {
  const page = await openInPreview(wholeDraft(2024, oneRequest))
  await page.getByLabel('文件名').fill('送签稿/第一版')
  const word = await exportFile(page, /导出 Word/)
  expect(word.suggestedFilename()).toBe('送签稿第一版.docx')
  const html = await exportFile(page, /导出网页/)
  expect(html.suggestedFilename()).toBe('送签稿第一版.html')
  expect((await contentOf(html)).toString('utf8')).toMatch(/^<!doctype html>/i)
})

test('an exported Word file brings the whole draft back', async () => {
  const page = await openInPreview(wholeDraft(2024, oneRequest))
  const word = await contentOf(await exportFile(page, /导出 Word/))
  const other = await chromium.open()
  await other.getByLabel('选择草稿文件', { exact: true }).setInputFiles(wordFile(word))
  await other.getByRole('heading', { level: 1, name: '基本信息' }).waitFor()
  await expect.poll(() => other.getByLabel('机关名称').inputValue()).toBe(agency)
  await goTo(other, '一、总体情况')
  await expect.poll(() => other.getByLabel('一、总体情况：正文').inputValue()).toBe(overview)
})

test('figures changed by hand in the Word file are named and can be taken over', async () => {
  const page = await openInPreview(wholeDraft(2024, oneRequest))
  const parts = unzipSync(await contentOf(await exportFile(page, /导出 Word/)))
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const changed = xml.replace(/(一、本年新收[\s\S]*?<w:t[^>]*>)1(<\/w:t>)/, '$117$2')
  expect(changed).not.toBe(xml)
  const word = zipSync({ ...parts, 'word/document.xml': strToU8(changed) })
  const other = await chromium.open()
  await other.getByLabel('选择草稿文件', { exact: true }).setInputFiles(wordFile(word))
  await other
    .getByText('“一、本年新收政府信息公开申请数量，自然人”：导出时是 1，现在是 17')
    .waitFor()
  await other.getByRole('button', { name: '采用 Word 文件里现在的数字' }).click()
  await goTo(other, '三、收到和处理政府信息公开申请情况')
  const received = other.getByLabel('一、本年新收政府信息公开申请数量，自然人', { exact: true })
  await expect.poll(() => received.inputValue()).toBe('17')
})

function wordFile(content: Uint8Array) {
  return {
    name: '年报.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(content),
  }
}
