import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { longestConversion, textByLibreOffice } from '../libreoffice'
import { expectAccessible } from './accessible'
import { beginReport, contentOf, exportFile, goTo } from './clerk'
import { startChromium } from './open-page'

const chromium = startChromium()
const facts = [
  '某某区统计局',
  '通过区政府门户网站主动公开信息20条，主要是机构职能和部门预决算',
  '拟公开的信息由科室初审、办公室审核后发布',
  '使用区政府网站的政府信息公开平台，及时更新本机关栏目',
  '明确一名负责人监督公开工作，参加了一次业务培训',
  '部分栏目更新不够及时',
  '每季度检查一次栏目更新情况',
]
const statement = '本年度没有收到申请、没有复议诉讼'

/** Counts every act but typing. */
function countActs(page: Page) {
  let acts = 0
  return {
    count: () => acts,
    click: (name: string | RegExp) => {
      acts++
      return page.getByRole('button', { name }).click()
    },
    press: (key: string) => {
      acts++
      return page.keyboard.press(key)
    },
    did: () => acts++,
  }
}

test(
  'a nil report for 2025 takes at most 12 acts from the start screen to the Word file',
  async () => {
    const page = await chromium.open()
    const acts = countActs(page)
    await page.getByLabel('哪一年没有申请').selectOption('2025')
    acts.did()
    await acts.click(statement)
    await page.getByLabel('机关名称').waitFor()
    await expectAccessible(page, 'the questions of a nil report')
    for (const [index, fact] of facts.entries()) {
      if (index > 0) await acts.press('Tab')
      await page.keyboard.type(fact)
    }
    await page.getByLabel(/^第二部分也全部是 0/).check()
    acts.did()
    await acts.click('生成年报并预览')
    await page.getByRole('heading', { level: 1, name: '预览与导出' }).waitFor()
    acts.did()
    const download = await exportFile(page, /导出 Word/)
    expect(acts.count()).toBeLessThanOrEqual(12)
    expect(download.suggestedFilename()).toBe('某某区统计局2025年政府信息公开工作年度报告.docx')
    const text = (await textByLibreOffice(await contentOf(download))).replace(/\s/g, '')
    for (const fact of facts) expect(text).toContain(fact)
    expect(text).toContain('本年度未收取政府信息公开信息处理费。')
    await goTo(page, '检查')
    await page.getByText('没有发现错误').waitFor()
  },
  longestConversion,
)

test('within a draft the statement fills its tables as one step that is undone at once', async () => {
  const page = await chromium.open()
  await beginReport(page, 2025, '某某区统计局')
  await goTo(page, '三、收到和处理政府信息公开申请情况')
  await page.getByRole('button', { name: statement }).click()
  const dialog = page.getByRole('dialog', { name: statement })
  await expectAccessible(page, 'the questions of a nil report within a draft')
  await dialog.getByRole('button', { name: '填好并预览' }).click()
  await page.getByRole('heading', { level: 1, name: '预览与导出' }).waitFor()
  await goTo(page, '一、总体情况')
  const overview = page.getByLabel('一、总体情况：正文')
  await expect.poll(() => overview.inputValue()).toContain('＿＿')
  await goTo(page, '检查')
  await page.getByText(/＿＿/).first().waitFor()
  await page.getByRole('button', { name: '撤销', exact: true }).click()
  await goTo(page, '一、总体情况')
  await expect.poll(() => overview.inputValue()).toBe('')
  await goTo(page, '三、收到和处理政府信息公开申请情况')
  await page.getByText('还有 144 格未填。').waitFor()
})

test('requests carried in from last year block the statement with a sentence', async () => {
  const page = await chromium.open()
  await beginReport(page, 2025, '某某区统计局')
  await goTo(page, '三、收到和处理政府信息公开申请情况')
  await page.getByLabel('二、上年结转政府信息公开申请数量，自然人', { exact: true }).fill('2')
  await page.getByRole('button', { name: statement }).click()
  await page.getByText(/上年结转了政府信息公开申请/).waitFor()
  await expectAccessible(page, 'the refusal of a nil report')
  await page.getByRole('button', { name: '知道了' }).click()
})
