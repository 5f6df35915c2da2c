import { expect, test } from 'vitest'
import { beginReport } from './clerk'
import { startChromium } from './open-page'

const chromium = startChromium()

test('What is typed while the form is exchanged stays, key by key', async () => {
  const page = await chromium.open()
  await beginReport(page, 2020, '绿园区统计局')
  const lost = await page.evaluate(async () => {
    const find = <Kind extends HTMLElement>(selector: string) => {
      const found = document.querySelector<Kind>(selector)
      if (!found) throw new Error(selector)
      return found
    }
    const type = (letter: string) => {
      const title = find<HTMLInputElement>('[name="basics.title"]')
      title.focus()
      document.execCommand('insertText', false, letter)
    }
    const pause = () => new Promise((resolve) => setTimeout(resolve))
    let typed = ''
    for (let round = 0; round < 12; round += 1) {
      find<HTMLInputElement>('.overlay input').click()
      for (let key = 0; key < 60; key += 1) {
        const letter = String.fromCharCode(97 + (typed.length % 26))
        typed += letter
        type(letter)
        await pause()
      }
    }
    const kept = find<HTMLInputElement>('[name="basics.title"]').value
    return kept === typed ? '' : `${typed.length - kept.length} of ${typed.length}`
  })
  expect(lost).toBe('')
})
