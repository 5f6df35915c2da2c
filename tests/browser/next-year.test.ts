import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { layOutReport } from '../../src/document/lay-out'
import { readReport } from '../../src/report/report'
import { writeDocx } from '../../src/write/write-docx'
import { writeHtmlPage } from '../../src/write/write-html'
import { formForYear } from '../template/every-form'
import { expectAccessible } from './accessible'
import { goTo, waitUntilSaved } from './clerk'
import { agency, draftFile, sentence, wholeDraft } from './drafts'
import { startChromium } from './open-page'

const chromium = startChromium()
const requests = '三、收到和处理政府信息公开申请情况'
const title = `${agency}2024年政府信息公开工作年度报告`
const blocks = blocksOf(2024)
const file = { name: '2024年报.docx', mimeType: '', buffer: await word(2024) }

function blocksOf(year: number) {
  const draft = wholeDraft(year, {
    'requests/received/natural-person': '12',
    'requests/granted/natural-person': '10',
    'requests/carried-over/natural-person': '2',
  })
  const narratives = { ...draft.narratives, overview: `（一）主动公开情况\n${year}年，${sentence}` }
  return layOutReport(readReport({ ...draft, narratives }, formForYear(year)))
}

async function word(year: number): Promise<Buffer> {
  return Buffer.from(await writeDocx(blocksOf(year), { title, author: agency }))
}

const choose = (page: Page, chosen: typeof file) =>
  page.getByLabel('选择上一年的年报', { exact: true }).setInputFiles(chosen)

async function openImport(page: Page, chosen = file): Promise<void> {
  await choose(page, chosen)
  await page.getByRole('heading', { level: 1, name: '核对读出的内容' }).waitFor()
}

test('From last year’s Word file to a table with its carry-over, and a broken one is found', async () => {
  const page = await chromium.open()
  await openImport(page)
  await page.getByText('读出 200/200 格').waitFor()
  await expectAccessible(page, 'import')
  await page.getByRole('button', { name: '用它开始编写 2025 年度报告' }).click()
  await page.getByText('从 2024 年的报告开始的草稿').waitFor()
  await expectAccessible(page, 'basics with the summary')
  await expect.poll(() => page.getByLabel('机关名称').inputValue()).toBe(agency)

  await goTo(page, requests)
  const carriedIn = page.getByLabel('二、上年结转政府信息公开申请数量，自然人', { exact: true })
  await expect.poll(() => carriedIn.inputValue()).toBe('2')
  await page.getByLabel('显示上年数（2024 年）').check()
  await page.getByText('上年 12', { exact: true }).first().waitFor()
  await carriedIn.fill('1')
  await page
    .getByText(/2024 年报告的结转下年度继续办理数是 2，这里是 1，相差 1/)
    .first()
    .waitFor()
  await expectAccessible(page, 'a table beside last year’s')

  await goTo(page, '一、总体情况')
  await page.getByRole('button', { name: /^复制到本节：2024年，/ }).click()
  await page.getByText(/^已复制到.*，可以撤销。其中有 1 处/).waitFor()
  await expectAccessible(page, 'a text beside last year’s')
  await waitUntilSaved(page)
  await page.reload()
  await expect
    .poll(() => page.getByLabel('一、总体情况：正文').inputValue())
    .toBe(`（一）主动公开情况\n2024年，${sentence}`)
  await page.getByRole('complementary', { name: '去年怎么写的' }).waitFor()
})

test('The readers are loaded when the first file is opened, not before', async () => {
  const page = await chromium.open()
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url().replace(/^.*\//, '')))
  await page.reload()
  await page.getByText('还没有草稿').waitFor()
  const readers = () => loaded.filter((name) => /^(open-source|read-|recognise)/.test(name))
  expect(readers()).toEqual([])
  await openImport(page)
  expect(readers().length).toBeGreaterThan(0)
})

test('A report on the old form tells what changes, and a remark is shown in the source', async () => {
  const page = await chromium.open()
  const html = writeHtmlPage(blocksOf(2020), title, 'with').replace(
    '五、存在的主要问题及改进情况',
    '五、主要问题及改进措施',
  )
  await openImport(page, { name: '2020.html', mimeType: '', buffer: Buffer.from(html) })
  await page.getByText(/^改名 2 项，不再填报 9 项/).click()
  await page.getByText('“规范性文件”改称“行政规范性文件”').waitFor()
  await page.getByRole('button', { name: /五、主要问题及改进措施/ }).click()
  const shown = page.locator('.source-shown')
  await expect.poll(() => shown.textContent()).toContain('五、主要问题及改进措施')
  await expect.poll(() => isInView(page, '.source-shown')).toBe(true)
  await expectAccessible(page, 'import with changes of the form')
})

test('A web page that is pasted is read, and a file that is dropped', async () => {
  const page = await chromium.open()
  await page.getByText(/^没有文件，只有网页？/).click()
  await page.getByLabel('粘贴上一年的年报').evaluate(
    (field, html) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', html)
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    },
    writeHtmlPage(blocks, title, 'with'),
  )
  await page.getByText('读出 200/200 格').waitFor()
  await page.getByRole('button', { name: '取消' }).click()

  const dropped = await page.evaluateHandle(
    (bytes) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([new Uint8Array(bytes)], '2024年报.docx'))
      return dataTransfer
    },
    [...file.buffer],
  )
  await page
    .getByRole('region', { name: '从上一年的年报开始' })
    .dispatchEvent('drop', { dataTransfer: dropped })
  await page.getByText('原件：2024年报.docx').waitFor()
})

test('A refusal and the question about a file of ours stand in the card, axe finding nothing', async () => {
  const page = await chromium.open()
  await choose(page, { name: '空.txt', mimeType: '', buffer: Buffer.from('') })
  await page.getByRole('alert').waitFor()
  await expectAccessible(page, 'a refusal')
  await choose(page, draftFile(wholeDraft(2024)))
  await page.getByRole('button', { name: '用它开始下一年' }).waitFor()
  await expectAccessible(page, 'the question')
})

function isInView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= window.innerHeight
  })
}
