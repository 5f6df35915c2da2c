import { expect, test } from 'vitest'
import { focusedName, tabTo } from './keyboard'
import { startChromium } from './open-page'

const chromium = startChromium()
const statement = '本年度没有收到申请、没有复议诉讼'

test('a nil report goes from the start screen to the Word file without a mouse', async () => {
  const page = await chromium.open()
  const press = (key: string) => page.keyboard.press(key)
  await tabTo(page, statement)
  await press('Enter')
  await page.getByRole('button', { name: '生成年报并预览' }).waitFor()
  // The form that was asked for takes the focus.
  await expect.poll(() => focusedName(page)).toMatch(/^机关名称/)
  await page.keyboard.type('某某区统计局')
  for (let gap = 0; gap < 6; gap++) {
    await press('Tab')
    await expect.poll(() => focusedName(page)).not.toBe('')
    await page.keyboard.type('按规定办理，下一步继续改进')
  }
  await press('Tab')
  await press('Space')
  await tabTo(page, '生成年报并预览')
  await press('Enter')
  await page.getByRole('heading', { level: 1, name: '预览与导出' }).waitFor()

  await tabTo(page, '跳到正文')
  await press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main')
  await tabTo(page, '导出 Word')
  const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')])
  expect(download.suggestedFilename()).toMatch(/^某某区统计局\d{4}年.*\.docx$/)
  await page.getByRole('status').filter({ hasText: '已导出' }).waitFor()
})

test('another step, another screen and a closed dialog leave the focus where one goes on', async () => {
  const page = await chromium.open()
  const press = (key: string) => page.keyboard.press(key)
  const focusedId = () => page.evaluate(() => document.activeElement?.id)
  await tabTo(page, '打开示例')
  await press('Enter')
  await page.getByRole('heading', { level: 1, name: '基本信息' }).waitFor()
  await expect.poll(() => focusedId()).toBe('main')
  await tabTo(page, '下一步')
  await press('Enter')
  await page.getByRole('heading', { level: 1, name: '一、总体情况' }).waitFor()
  await expect.poll(() => focusedId()).toBe('main')

  await press('?')
  const keys = page.getByRole('dialog', { name: '键盘快捷键' })
  await keys.waitFor()
  await expect.poll(() => focusedName(page)).toBe('键盘快捷键')
  await expect.poll(() => keys.getByRole('button').count()).toBe(1)
  await press('Escape')
  await keys.waitFor({ state: 'detached' })
  await expect.poll(() => focusedId()).toBe('main')

  const finding = '第三部分“自然人”列'
  for (const step of ['二', '三', '四', '五', '六', '检查']) {
    await tabTo(page, `下一步：${step}`)
    await press('Enter')
    await page.getByRole('heading', { level: 1, name: new RegExp(`^${step}`) }).waitFor()
    if (['二', '三', '四'].includes(step)) {
      await tabTo(page, '跳过本表')
      await press('Enter')
    }
  }
  await tabTo(page, finding)
  await press('Enter')
  await page.waitForFunction(
    () => document.activeElement?.getAttribute('aria-label') === '四、结转下年度继续办理，自然人',
  )
})

test('a question mark in a text is a question mark', async () => {
  const page = await chromium.open()
  await page.getByRole('button', { name: '新建年报' }).click()
  await page.getByLabel('机关名称').focus()
  await page.keyboard.type('?')
  await expect.poll(() => page.getByLabel('机关名称').inputValue()).toBe('?')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
})
