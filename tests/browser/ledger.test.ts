import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { xlsxFile } from '../read/xlsx-file'
import { expectAccessible } from './accessible'
import { beginReport, goTo, waitUntilSaved } from './clerk'
import { makeBrowserOld } from './older-browser'
import { startChromium } from './open-page'

const chromium = startChromium()
const section = '三、收到和处理政府信息公开申请情况'
const received = '一、本年新收政府信息公开申请数量，自然人'
const phone = { width: 390, height: 844 }

/** A ledger as offices keep it: a title, words of their own, dates of all kinds, some rows wrong. */
const book = {
  name: '2024台账.xlsx',
  mimeType: '',
  buffer: Buffer.from(
    xlsxFile([
      {
        name: '台账',
        rows: [
          ['某某区统计局2024年政府信息公开申请台账'],
          ['序号', '登记编号', '收件时间', '申请人', '申请人类型', '答复日期', '答复类型'],
          [1, '甲1', { date: '2023-12-28' }, '张某', '公民', { date: '2024-01-10' }, '予以公开'],
          [
            2,
            '甲2',
            { date: '2024-03-05', format: 3 },
            '某公司',
            '企业',
            '2024年3月20日',
            '部分公开',
          ],
          [3, '甲3', '2024/3/6', '李某', '公民', 45371, '不予公开（商业秘密）'],
          [4, '甲4', '2024.5.6', '王某', '公民', { error: '#N/A' }, '予以公开'],
          [5, '甲5', '2024-12-25', '赵某', '公民', null, null],
          [6, '甲6', '2024-06-03', '钱某', '公民', '2024-06-20', '已转办公室'],
          ...Array.from({ length: 3000 }, (_, at) => [
            at + 7,
            `乙${at}`,
            '2024-07-01',
            `申请人${at}`,
            '个人',
            '2024-07-19',
            '本机关不掌握',
          ]),
          ['合计', null, '3006件'],
        ],
      },
    ]),
  ),
}

async function openLedger(page: Page) {
  await goTo(page, section)
  await page.getByRole('button', { name: '从台账统计…' }).click()
  const dialog = page.getByRole('dialog', { name: '从台账统计第三部分的表格' })
  await dialog.getByText('或者直接粘贴').waitFor()
  return dialog
}

test('a ledger of 3,000 requests is counted, put into the report and taken back as one step', async () => {
  const page = await chromium.open()
  await beginReport(page, 2024, '某某区统计局')
  const dialog = await openLedger(page)
  await expectAccessible(page, 'the place for the ledger')
  await dialog.getByLabel('选择台账文件').setInputFiles(book)
  await dialog.getByText('⚠ 有 1 种用词要您来定').waitFor()
  await expectAccessible(page, 'a ledger with words to decide on')
  await dialog.getByLabel('“已转办公室”计入').selectOption('1.本机关不掌握相关政府信息')
  await dialog
    .getByText(/^计入 3005 件：本年新收 3004 ＋ 上年结转 1 ＝ 本年办结 3004 ＋ 结转下年度 1。/)
    .waitFor()
  await dialog.getByText('答复日期“#N/A”不是日期').waitFor()
  await dialog.getByRole('button', { name: /^四、结转下年度继续办理，自然人：1 件/ }).click()
  await dialog
    .getByRole('table', { name: /^四、结转下年度/ })
    .getByText('第 7 行')
    .waitFor()
  await expectAccessible(page, 'the rows behind a figure')
  await page.setViewportSize(phone)
  await expectAccessible(page, 'the counts on a phone')
  const width = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)
  expect(width).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1366, height: 768 })
  await dialog.getByRole('button', { name: '填进报告（改 144 格）' }).click()
  const field = page.getByLabel(received, { exact: true })
  await expect.poll(() => field.inputValue()).toBe('3003')
  await page.getByText(/^✓ 已按台账填写 144 格/).waitFor()
  await expectAccessible(page, 'a table that was counted')
  await page.getByRole('button', { name: '撤销', exact: true }).click()
  await expect.poll(() => field.inputValue()).toBe('')
  await page.getByRole('button', { name: '重做', exact: true }).click()
  await goTo(page, '检查')
  await page.getByRole('link', { name: /按台账“2024台账.xlsx”统计时有 1 行没有计入/ }).click()
  await page.waitForFunction(() => document.activeElement?.textContent === '从台账统计…')
  await waitUntilSaved(page)
  await page.reload()
  await page.getByRole('button', { name: '从台账统计…' }).click()
  await dialog
    .getByText(/^上次在 .*计入 3005 件；⚠ 1 行没有计入（答复日期不是日期：第 6 行）/)
    .waitFor()
  await expectAccessible(page, 'what was counted last')
})

test('after a reload columns and words are known, and nothing of the ledger is in an old browser', async () => {
  const page = await chromium.open()
  await page.addInitScript(makeBrowserOld)
  await page.reload()
  await beginReport(page, 2024, '某某区统计局')
  const dialog = await openLedger(page)
  await dialog.getByLabel('选择台账文件').setInputFiles(book)
  await dialog.getByLabel('“已转办公室”计入').selectOption('1.本机关不掌握相关政府信息')
  await dialog.getByRole('button', { name: '关闭' }).click()
  await waitUntilSaved(page)
  const stored = await page.evaluate(async () => {
    const texts = Object.values({ ...localStorage })
    for (const { name } of await indexedDB.databases()) {
      const open = indexedDB.open(name ?? '')
      await new Promise((done) => {
        open.onsuccess = done
      })
      for (const store of open.result.objectStoreNames) {
        const all = open.result.transaction(store).objectStore(store).getAll()
        await new Promise((done) => {
          all.onsuccess = done
        })
        texts.push(JSON.stringify(all.result))
      }
      open.result.close()
    }
    return texts.join()
  })
  expect(stored).toContain('已转办公室')
  expect(stored).not.toMatch(/张某|甲1|2024台账/)
  await page.reload()
  await page.getByRole('button', { name: '从台账统计…' }).click()
  await dialog.getByLabel('选择台账文件').setInputFiles(book)
  await dialog.getByText(/^计入 3005 件/).waitFor()
  await dialog.getByRole('button', { name: '关闭' }).click()
  await page.getByRole('link', { name: '年报', exact: true }).click()
  await page.getByRole('button', { name: '清除本机草稿…' }).click()
  await page.getByRole('button', { name: '全部清除' }).click()
  await page.getByText('还没有草稿').waitFor()
  await expect.poll(() => page.evaluate(() => localStorage.getItem('nianbao:ledger'))).toBeNull()
})

test('where storage is forbidden a pasted ledger is counted all the same', async () => {
  const page = await chromium.open()
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError')
      },
    })
  })
  await page.reload()
  await beginReport(page, 2024, '某某区统计局')
  const dialog = await openLedger(page)
  await dialog.getByLabel('或者直接粘贴').evaluate((field) => {
    const clipboardData = new DataTransfer()
    const rows = [
      '收到日期\t申请人类型\t答复日期\t答复类型',
      '2024/3/5\t公民\t2024/3/20\t"予以\n公开"',
    ]
    clipboardData.setData('text/plain', rows.join('\r\n'))
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })
  await dialog.getByText(/^计入 1 件：本年新收 1/).waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
})
