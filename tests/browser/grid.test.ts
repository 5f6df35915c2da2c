import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { createForm, nameOf } from '../../src/template/form'
import { standardFormat } from '../../templates/standard-format'
import { type Clipboard, programs, wholeTable } from '../screens/section/clipboards'
import { cellsOn, orSkip, readReportNamed } from '../shared-reports'
import { expectAccessible } from './accessible'
import { beginReport, goTo } from './clerk'
import { startChromium } from './open-page'

const chromium = startChromium()
const form = createForm(standardFormat)
const requests = '三、收到和处理政府信息公开申请情况'
const cases = '四、政府信息公开行政复议、行政诉讼情况'
const received = (column: string) => `一、本年新收政府信息公开申请数量，${column}`
const carriedIn = (column: string) => `二、上年结转政府信息公开申请数量，${column}`

async function openTable(heading: string): Promise<Page> {
  const page = await chromium.open()
  await beginReport(page, 2025, '某某区统计局')
  await goTo(page, heading)
  return page
}

function cell(page: Page, name: string) {
  return page.getByLabel(name, { exact: true })
}

function focusedName(page: Page) {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** What a program left on the clipboard, pasted into the focused cell. */
async function paste(page: Page, { html, text }: Clipboard): Promise<void> {
  await page.evaluate(
    ([rich, plain]) => {
      const clipboardData = new DataTransfer()
      if (rich) clipboardData.setData('text/html', rich)
      clipboardData.setData('text/plain', plain ?? '')
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(event)
    },
    [html, text],
  )
}

test('keys move through the table as in a spreadsheet', async () => {
  const page = await openTable(requests)
  await cell(page, received('自然人')).click()
  await press(page, '1', '2', 'Enter', '3', 'Tab', '4', 'ArrowUp')
  await expect.poll(() => focusedName(page)).toBe(received('商业企业'))
  await press(page, 'ArrowLeft')
  await expect.poll(() => focusedName(page)).toBe(received('自然人'))
  await expect.poll(() => cell(page, received('自然人')).inputValue()).toBe('12')
  await expect.poll(() => cell(page, carriedIn('自然人')).inputValue()).toBe('3')
  await expect.poll(() => cell(page, carriedIn('商业企业')).inputValue()).toBe('4')

  await press(page, 'F2', 'ArrowLeft', '0')
  await expect.poll(() => cell(page, received('自然人')).inputValue()).toBe('102')
  await press(page, 'Escape')
  await expect.poll(() => cell(page, received('自然人')).inputValue()).toBe('12')

  await press(page, 'ArrowUp', 'Shift+Enter')
  await expect.poll(() => focusedName(page)).toBe(received('自然人'))
  await cell(page, '四、结转下年度继续办理，自然人').click()
  await press(page, 'Enter')
  await expect.poll(() => focusedName(page)).toBe(received('商业企业'))
  await cell(page, '三、本年度办理结果（六）其他处理3.其他，自然人').click()
  await press(page, 'Enter')
  await expect.poll(() => focusedName(page)).toBe('四、结转下年度继续办理，自然人')
})

test('a click on the cell that has the focus selects its figure again, so that typing replaces it', async () => {
  const page = await openTable(requests)
  const figure = cell(page, received('自然人'))
  await figure.click()
  await press(page, '1', '2', 'Enter')
  await figure.click()
  await figure.click()
  await press(page, '5')
  await expect.poll(() => figure.inputValue()).toBe('5')
  await press(page, 'Enter')
  await page.getByRole('button', { name: '撤销', exact: true }).click()
  await expect.poll(() => figure.inputValue()).toBe('12')
  await press(page, '7')
  await expect.poll(() => figure.inputValue()).toBe('7')
})

test('Ctrl+A leaves the focus where it is, and a double-click begins editing', async () => {
  const page = await openTable(requests)
  await cell(page, received('自然人')).click()
  await press(page, '1', '2', 'Enter', '3', 'Control+a', 'Control+a')
  await expect.poll(() => page.locator('[data-chosen]').count()).toBe(25 * 7)
  await expect.poll(() => focusedName(page)).toBe(carriedIn('自然人'))
  await press(page, '4')
  await expect.poll(() => cell(page, received('自然人')).inputValue()).toBe('12')
  await expect.poll(() => cell(page, carriedIn('自然人')).inputValue()).toBe('4')
  await expect.poll(() => page.locator('[data-chosen]').count()).toBe(0)

  await cell(page, received('自然人')).dblclick()
  await press(page, 'ArrowLeft', '0')
  await expect.poll(() => cell(page, received('自然人')).inputValue()).toBe('102')
  await press(page, 'Control+a', 'Control+a', '5')
  await expect.poll(() => cell(page, received('自然人')).inputValue()).toBe('5')
  await expect.poll(() => page.locator('[data-chosen]').count()).toBe(0)
})

test('a part of the table is pasted alone, and one line says so', async () => {
  const page = await openTable(requests)
  await cell(page, received('自然人')).click()
  const figures = '<td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>21</td>'
  const html = `<table><tr><td rowspan="8">（三）不予公开</td><td>1.属于国家秘密</td>${figures}</tr><tr><td>2.其他法律行政法规禁止公开</td>${figures}</tr></table>`
  await paste(page, { html, text: '' })
  const dialog = page.getByRole('dialog', { name: '粘贴前请看一下' })
  await dialog.getByText('只粘贴这 2 行，其余各行不变。').waitFor()
  expect(await dialog.getByText(/没有找到“/).count()).toBe(0)
  await dialog.getByRole('button', { name: '粘贴（改 12 格）' }).click()
  await page.getByText('已按行、列的名称粘贴，改了 12 格。').first().waitFor()
  const secret = '三、本年度办理结果（三）不予公开1.属于国家秘密，商业企业'
  await expect.poll(() => cell(page, secret).inputValue()).toBe('2')
})

test('a block is chosen, copied, pasted, filled down, cleared, undone and redone', async () => {
  const page = await openTable(requests)
  await cell(page, received('自然人')).click()
  await press(page, '1', 'Tab', '2', 'Shift+Tab', 'Shift+ArrowRight', 'Control+c', 'ArrowDown')
  await press(page, 'Control+v')
  await page.getByText('已粘贴 1 行 × 2 列').first().waitFor()
  await expect.poll(() => cell(page, carriedIn('自然人')).inputValue()).toBe('1')
  await expect.poll(() => cell(page, carriedIn('商业企业')).inputValue()).toBe('2')

  await press(page, 'Control+z')
  await expect.poll(() => cell(page, carriedIn('商业企业')).inputValue()).toBe('')
  await press(page, 'Control+y')
  await expect.poll(() => cell(page, carriedIn('商业企业')).inputValue()).toBe('2')

  await cell(page, received('自然人')).click()
  await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight', 'Control+d')
  const granted = '三、本年度办理结果（一）予以公开，商业企业'
  await expect.poll(() => cell(page, granted).inputValue()).toBe('2')
  await press(page, 'Delete')
  await expect.poll(() => cell(page, granted).inputValue()).toBe('')
  await expect.poll(() => cell(page, received('自然人')).inputValue()).toBe('')
  await press(page, 'Control+z', 'Control+z', 'Control+Shift+Z')
  await expect.poll(() => cell(page, granted).inputValue()).toBe('2')

  const from = await cell(page, received('自然人')).boundingBox()
  const to = await cell(page, carriedIn('科研机构')).boundingBox()
  if (!from || !to) throw new Error('the cells are not shown')
  await page.mouse.move(from.x + 20, from.y + 10)
  await page.mouse.down()
  await page.mouse.move(to.x + 20, to.y + 10, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => page.locator('[data-chosen]').count()).toBe(6)
})

test('three official tables of a published report are pasted in three pastes', async (context) => {
  const published = orSkip(readReportNamed('10-huaian-2024'), context)
  const cells = cellsOn(form, published)
  const page = await openTable('二、主动公开政府信息情况')
  const write = programs['a web page']
  if (!write) throw new Error('no such program')
  for (const { heading, table: id } of standardFormat.sections as readonly {
    heading: string
    table?: string
  }[]) {
    const table = form.template.tables.find((one) => one.id === id)
    if (!table) continue
    await goTo(page, heading)
    await page.locator('input[data-address]').first().click()
    await paste(page, wholeTable(table, cells, write))
    await page
      .getByText(/^已按行、列的名称粘贴/)
      .first()
      .waitFor()
    for (const { address, parts, ...rest } of form.cells.values()) {
      if (rest.table.id !== id) continue
      const field = page.locator(`[data-address="${address}"]`)
      const shown = parts ? await field.textContent() : await field.inputValue()
      expect(shown, nameOf({ address, ...rest })).toBe(cells[address])
    }
  }
})

test('a paste that needs care shows first what would happen', async () => {
  const page = await openTable(cases)
  await cell(page, '行政复议结果维持').click()
  await press(page, '9')
  await paste(page, { html: '', text: '1\t不详\r\n3\t4\r\n' })
  const dialog = page.getByRole('dialog', { name: '粘贴前请看一下' })
  await dialog.getByText('会覆盖 1 格已经填写的内容').waitFor()
  await dialog.getByText('2 格放不下，不会粘贴：3、4').waitFor()
  await expectAccessible(page, 'the question before pasting')
  await dialog.getByRole('button', { name: '取消' }).click()
  await expect.poll(() => cell(page, '行政复议结果维持').inputValue()).toBe('9')
  await cell(page, '行政复议结果维持').click()
  await paste(page, { html: '', text: '1\t不详\r\n3\t4\r\n' })
  await dialog.getByRole('button', { name: '粘贴（改 2 格）' }).click()
  await expect.poll(() => cell(page, '行政复议结果纠正').inputValue()).toBe('不详')
  await page
    .getByText(/“不详”不是数字/)
    .first()
    .waitFor()
  await expect.poll(() => cell(page, '行政复议结果纠正').getAttribute('aria-invalid')).toBe('true')
})

test.each([
  [1366, 768],
  [683, 384],
  [390, 844],
])('at %i × %i the label of the cell one is in stays in sight', async (width, height) => {
  const page = await openTable(requests)
  await page.setViewportSize({ width, height })
  const name = '三、本年度办理结果（六）其他处理3.其他，法律服务机构'
  await cell(page, received('自然人')).click()
  await cell(page, name).focus()
  const bar = page.locator('.current-cell-text')
  await expect.poll(() => bar.textContent()).toContain(name)
  const seen = await bar.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= window.innerHeight
  })
  expect(seen).toBe(true)
  const focused = await page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect()
    if (!box) return undefined
    const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    return at === document.activeElement
  })
  expect(focused).toBe(true)
  if (height < 600 || width < 800) return
  const header = await page.getByText('申请人情况', { exact: true }).boundingBox()
  const help = await page.getByRole('region', { name: '这一格的填写说明' }).boundingBox()
  expect(header?.y ?? 0).toBeGreaterThanOrEqual((help?.y ?? 0) + (help?.height ?? 0) - 1)
})

test('the list of keys opens with ? and is accessible', async () => {
  const page = await openTable(requests)
  await cell(page, received('自然人')).click()
  await press(page, '?')
  await page.getByRole('dialog', { name: '键盘快捷键' }).waitFor()
  await expectAccessible(page, 'the keys')
})

test('a typed total says how far it is from its sum, by colour, sign and words', async () => {
  const page = await openTable(cases)
  await page.getByRole('button', { name: '其余空格填 0' }).click()
  const total = cell(page, '行政复议总计')
  await total.click()
  await press(page, 'F2')
  await page.locator('input[aria-label="行政复议总计"]').fill('3')
  await page.getByText('应为 0，多 3').waitFor()
  await page
    .getByText(/之和是 0，这里是 3，相差 3/)
    .first()
    .waitFor()
  await expectAccessible(page, 'a total that does not agree')
  await page.getByText('本表各行各列的填写说明').click()
  await expectAccessible(page, 'the help of a table')
})

test('a sentence to begin with is put at the end of the text and taken back by 撤销', async () => {
  const page = await openTable('一、总体情况')
  await page.getByText('不知道怎么开头').click()
  await page.getByRole('button', { name: '加到正文末尾' }).first().click()
  const text = page.getByLabel('一、总体情况：正文')
  await expect.poll(() => text.inputValue()).toContain('＿＿')
  await expectAccessible(page, 'sentences to begin with')
  await page.getByRole('button', { name: '撤销', exact: true }).click()
  await expect.poll(() => text.inputValue()).toBe('')
})
