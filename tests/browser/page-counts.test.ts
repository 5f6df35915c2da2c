import { expect, test } from 'vitest'
import { createForm } from '../../src/template/form'
import { standardFormat } from '../../templates/standard-format'
import { longestConversion, pagesByLibreOffice } from '../libreoffice'
import { cellsOn, orSkip, readReportNamed } from '../shared-reports'
import { contentOf, exportFile, goTo } from './clerk'
import { draftFile, sentence, wholeDraft } from './drafts'
import { startChromium } from './open-page'

const chromium = startChromium()

test.for(['10-huaian-2024', 'suqian_2024'])(
  'the sheets of %s are as many as the pages of the Word file, give or take one',
  { timeout: longestConversion },
  async (id, context) => {
    const published = orSkip(readReportNamed(id), context)
    const cells = cellsOn(createForm(standardFormat), published)
    await expectSamePages({ ...wholeDraft(published.year, cells), narratives: longNarratives })
  },
)

test(
  'the sheets of a nil report of 2020 are as many as the pages of the Word file, give or take one',
  () => expectSamePages(wholeDraft(2020)),
  longestConversion,
)

const longNarratives = {
  overview: ['主动公开', '依申请公开', '政府信息管理', '平台建设', '监督保障']
    .map((aspect, index) => `（${'一二三四五'[index]}）${aspect}\n${sentence.repeat(14)}`)
    .join('\n'),
  problems: `${sentence.repeat(6)}\n${sentence.repeat(5)}`,
  others: '本年度未收取信息处理费。',
}

/** LibreOffice has other faces here than the browser, so a line may break elsewhere. */
async function expectSamePages(draft: ReturnType<typeof wholeDraft>): Promise<void> {
  const page = await chromium.open()
  await page.getByLabel('选择草稿文件', { exact: true }).setInputFiles(draftFile(draft))
  await goTo(page, '预览与导出')
  await page.locator('.sheet').first().waitFor()
  const sheets = await page.locator('.sheet').count()
  const pages = await pagesByLibreOffice(await contentOf(await exportFile(page, /导出 Word/)))
  console.log(`${draft.year}: ${sheets} sheets, ${pages} pages`)
  expect(Math.abs(sheets - pages)).toBeLessThanOrEqual(1)
}
