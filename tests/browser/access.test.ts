import { expect, test } from 'vitest'
import { standardFormat } from '../../templates/standard-format'
import { expectAccessible } from './accessible'
import { beginReport, exportFile, goTo } from './clerk'
import { tabTo } from './keyboard'
import { startChromium } from './open-page'

const chromium = startChromium()

/** Texts that leave nothing to verify. */
const texts: Readonly<Record<string, string>> = {
  overview: '主动公开、依申请公开、政府信息管理、平台建设和监督保障平稳。',
  problems: '下一步改进。',
  others: '未收取信息处理费。',
}

test('axe finds nothing on any screen, empty, wrong, or asking', async () => {
  const page = await chromium.open()
  await page.getByText('还没有草稿').waitFor()
  await expectAccessible(page, 'start')
  await beginReport(page, 2024, '某某区统计局')
  const steps = ['基本信息', ...standardFormat.sections.map(({ heading }) => heading)]
  for (const step of [...steps, '检查', '预览与导出']) {
    await goTo(page, step)
    await expectAccessible(page, step)
  }
  await goTo(page, '三、收到和处理政府信息公开申请情况')
  await page.getByRole('button', { name: '其余空格填 0' }).click()
  await page.getByLabel('一、本年新收政府信息公开申请数量，自然人').fill('4')
  await page.getByLabel('四、结转下年度继续办理，自然人').fill('很多')
  await page.getByLabel('手工填写总计').check()
  await page.getByText('✕ 有 1 处错误').waitFor()
  await expectAccessible(page, 'a table with findings')
  await page.getByRole('link', { name: '年报', exact: true }).click()
  await page.getByRole('button', { name: /^删除/ }).click()
  await expectAccessible(page, 'the question before deleting')
})

test('the way from the start screen to the Word file goes by keyboard alone', async () => {
  const page = await chromium.open()
  await tabTo(page, '新建年报')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: '基本信息' }).waitFor()
  await tabTo(page, '机关名称')
  await page.keyboard.type('某某区统计局')
  const area = () => page.evaluate(() => document.activeElement?.tagName)
  for (const { id, heading, table } of standardFormat.sections as readonly {
    id: string
    heading: string
    table?: string
  }[]) {
    await tabTo(page, '下一步')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    if (table === undefined) {
      while ((await area()) !== 'TEXTAREA') await page.keyboard.press('Tab')
      await page.keyboard.type(texts[id] ?? '无')
    } else {
      await tabTo(page, '其余空格填 0')
      await page.keyboard.press('Enter')
      await tabTo(page, '跳过本表')
      await page.keyboard.press('Enter')
    }
  }
  await tabTo(page, '下一步：检查')
  await page.keyboard.press('Enter')
  await page.getByText('没有发现错误').waitFor()
  await tabTo(page, '下一步：预览与导出')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: '预览与导出' }).waitFor()
  await tabTo(page, '导出 Word')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ])
  expect(download.suggestedFilename()).toMatch(
    /^某某区统计局\d{4}年政府信息公开工作年度报告\.docx$/,
  )
})

test('a finding leads to its field', async () => {
  const page = await chromium.open()
  await beginReport(page, 2024, '某某区统计局')
  await goTo(page, '三、收到和处理政府信息公开申请情况')
  await page.getByLabel('四、结转下年度继续办理，自然人').fill('很多')
  await goTo(page, '检查')
  await page.getByRole('link', { name: /“很多”不是数字/ }).click()
  await page.waitForFunction(
    () => document.activeElement?.getAttribute('aria-label') === '四、结转下年度继续办理，自然人',
  )
  expect(await exportFile(page, /存为草稿文件/)).toBeDefined()
})
