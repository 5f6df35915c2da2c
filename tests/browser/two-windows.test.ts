import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { createDraft } from '../../src/report/draft'
import { beginReport, goTo, waitUntilSaved } from './clerk'
import { startChromium } from './open-page'
import { everythingStored, storeOnly } from './stored-here'

const chromium = startChromium()
/** `npm run test:long` asks for many more. */
const interleavings = Number(process.env.INTERLEAVINGS ?? 6)
const overview = '一、总体情况'
const field = (page: Page) => page.getByLabel(`${overview}：正文`)

test(
  `In ${interleavings} interleavings of two windows on one draft no edit is lost`,
  async () => {
    let parted = 0
    let edits = 0
    const windows = await openTwice()
    for (let round = 0; round < interleavings; round += 1) {
      const { typed, steps, drafts, stored } = await interleave(windows, round)
      const lost = typed.filter((token) => !stored.includes(token))
      expect(lost, `round ${round}: ${steps.join(', ')}`).toEqual([])
      edits += typed.length
      if (drafts > 1) parted += 1
    }
    console.log(`${interleavings} interleavings, ${edits} edits, none lost, ${parted} parted`)
  },
  120_000 + interleavings * 20_000,
)

test('A window that wakes up after the other has gone on keeps its text in a draft of its own', async () => {
  const [sleeper, other] = await openTwice()
  await field(other).fill('第二天在另一个窗口写的。')
  await waitUntilSaved(other)
  await other.close()
  await sleeper.clock.install({ time: Date.now() + 86_400_000 })
  await sleeper.clock.resume()
  await append(sleeper, '昨天的窗口接着写。')
  await sleeper.getByRole('alert').filter({ hasText: '在另一个窗口里改过' }).waitFor()
  const stored = await everythingStored(sleeper)
  expect(stored.text).toContain('第二天在另一个窗口写的。')
  expect(stored.text).toContain('昨天的窗口接着写。')
  expect(stored.drafts).toBe(2)
})

test('A clock that is set back takes nothing away', async () => {
  const page = await chromium.open()
  await beginReport(page, 2024, '某某区统计局')
  await goTo(page, overview)
  await append(page, '拨钟以前。')
  await waitUntilSaved(page)
  await page.clock.install({ time: Date.now() - 3 * 86_400_000 })
  await page.clock.resume()
  await append(page, '拨钟以后。')
  await expect.poll(async () => (await everythingStored(page)).text).toContain('拨钟以后。')
  await page.reload()
  expect(await field(page).inputValue()).toBe('拨钟以前。拨钟以后。')
})

/** Two windows on one draft in a browser of their own. */
async function openTwice(): Promise<[Page, Page]> {
  const one = await chromium.open()
  await beginReport(one, 2024, '某某区统计局')
  await goTo(one, overview)
  await waitUntilSaved(one)
  return [one, await chromium.openBeside(new URL(one.url()).hash)]
}

async function interleave(windows: readonly [Page, Page], round: number) {
  await openFreshDraft(windows, `round-${round}`)
  const steps: string[] = []
  const typed: string[] = []
  for (let turn = 0; turn < 7; turn += 1) {
    const which = Math.random() < 0.5 ? 0 : 1
    const page = windows[which]
    const step = anyOf(['edit', 'edit', 'edit', 'reload', 'pause', 'saved'])
    steps.push(`${step} ${which}`)
    if (step === 'edit') {
      const token = `〔${round}-${turn}〕`
      typed.push(token)
      await append(page, token)
    }
    if (step === 'reload') await page.reload()
    if (step === 'pause') await page.waitForTimeout(Math.random() * 600)
    if (step === 'saved') await waitUntilSaved(page)
  }
  for (const page of windows) await waitUntilSaved(page)
  const { text, drafts } = await everythingStored(windows[0])
  return { typed, steps, drafts, stored: text }
}

async function openFreshDraft(windows: readonly [Page, Page], id: string): Promise<void> {
  await storeOnly(windows[0], {
    ...createDraft(id, 2024, 'standard'),
    revision: 1,
    savedAt: '2025-01-09',
  })
  for (const page of windows) {
    await page.evaluate((hash) => {
      window.location.hash = hash
    }, `#/drafts/${id}/overview`)
    await expect.poll(() => field(page).inputValue()).toBe('')
    await waitUntilSaved(page)
  }
}

async function append(page: Page, text: string): Promise<void> {
  await field(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(text)
}

function anyOf<T>(choices: readonly T[]): T {
  const choice = choices[Math.floor(Math.random() * choices.length)]
  if (choice === undefined) throw new Error('nothing to choose from')
  return choice
}
