import type { CDPSession, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { beginReport, goTo } from './clerk'
import { focusedName } from './keyboard'
import { startChromium } from './open-page'

const chromium = startChromium()
const requests = '三、收到和处理政府信息公开申请情况'
const received = '一、本年新收政府信息公开申请数量，自然人'

/** Keys of an input method, as Chromium gets them from the system. */
async function inputMethod(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page)
  return {
    compose: (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    /** A key that the input method takes: the page is told of key 229. */
    press: async (key: string) => {
      const event = { key, code: key, windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 }
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event })
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
    },
    commit: (text: string) => session.send('Input.insertText', { text }),
  }
}

test('keys of an input method do not move the cell, and its text is kept', async () => {
  const page = await chromium.open()
  await beginReport(page, 2025, '某某区统计局')
  await goTo(page, requests)
  const cell = page.getByLabel(received, { exact: true })
  await cell.click()
  const ime = await inputMethod(page)
  await ime.compose('shi')
  for (const key of ['Enter', 'ArrowDown', 'Tab', 'Escape', 'F2']) {
    await ime.press(key)
    expect(await focusedName(page)).toBe(received)
    expect(await cell.inputValue()).toBe('shi')
  }
  await ime.commit('十')
  await expect.poll(() => cell.inputValue()).toBe('十')
  await page.keyboard.press('Enter')
  await expect.poll(() => focusedName(page)).not.toBe(received)
  await expect.poll(() => cell.inputValue()).toBe('十')
  await page
    .getByText(/“十”不是数字/)
    .first()
    .waitFor()
})

test('a text with figures that follow the tables is composed in undisturbed', async () => {
  const page = await chromium.open()
  await page.getByRole('button', { name: '打开示例' }).click()
  await goTo(page, '一、总体情况')
  const text = page.getByLabel('一、总体情况：正文')
  await text.focus()
  await page.keyboard.press('Control+End')
  const before = await text.inputValue()
  const ime = await inputMethod(page)
  for (const composed of ['j', 'ji', 'jixu', 'ji xu gong kai']) {
    await ime.compose(composed)
    await expect.poll(() => text.inputValue()).toBe(before + composed)
  }
  await ime.press('Enter')
  await ime.commit('继续公开')
  await expect.poll(() => text.inputValue()).toBe(`${before}继续公开`)
  await page.keyboard.type('。')
  await expect.poll(() => text.inputValue()).toBe(`${before}继续公开。`)
})
