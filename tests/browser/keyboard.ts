import type { Page } from 'playwright-core'

/** What a screen reader calls the control that has the focus. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (focused === document.body) return ''
    const isField =
      focused instanceof HTMLInputElement ||
      focused instanceof HTMLTextAreaElement ||
      focused instanceof HTMLSelectElement
    const labels = isField ? [...(focused.labels ?? [])] : []
    return (
      focused?.getAttribute('aria-label') ??
      (labels.length > 0 ? labels.map((label) => label.textContent).join('') : null) ??
      focused?.textContent ??
      ''
    ).trim()
  })
}

/** Presses Tab until the focus is on the control whose name begins so. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if ((await focusedName(page)).startsWith(name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not reach ${name}`)
}
