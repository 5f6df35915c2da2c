import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { createDraft } from '../../src/report/draft'
import type { Dice } from '../recognise/mutate'
import { waitUntilSaved } from './clerk'
import { everythingStored, storeOnly } from './stored-here'

export const overview = '一、总体情况'
export const field = (page: Page) => page.getByLabel(`${overview}：正文`)

export type Windows = readonly [Page, Page]

/** What became of every text typed in one round. */
export interface Round {
  readonly steps: readonly string[]
  readonly drafts: number
  /** Still in the window that it was typed in. */
  readonly kept: readonly string[]
  /** No longer in its window, but in a draft of this browser, and one of the windows said so. */
  readonly told: readonly string[]
  /** In a draft of this browser, but nobody said that it went there. */
  readonly untold: readonly string[]
  /** Nowhere. */
  readonly lost: readonly string[]
}

const steps = ['edit', 'edit', 'edit', 'reload', 'pause', 'saved'] as const

/** Seven random steps in two windows on one draft. */
export async function interleave(windows: Windows, name: string, dice: Dice): Promise<Round> {
  await openFreshDraft(windows, `round-${name}`)
  const done: string[] = []
  const typed: { readonly token: string; readonly page: Page }[] = []
  for (let turn = 0; turn < 7; turn += 1) {
    const which = dice(2) === 0 ? 0 : 1
    const page = windows[which]
    const step = steps[dice(steps.length)] ?? 'edit'
    done.push(`${step} ${which}`)
    if (step === 'edit') {
      const token = `〔${name}-${turn}〕`
      typed.push({ token, page })
      await append(page, token)
    }
    if (step === 'reload') await page.reload()
    if (step === 'pause') await page.waitForTimeout(dice(600))
    if (step === 'saved') await waitUntilSaved(page)
  }
  for (const page of windows) await waitUntilSaved(page)
  const { text, drafts } = await everythingStored(windows[0])
  const seen = new Map<Page, { readonly text: string; readonly told: boolean }>()
  for (const page of windows) {
    seen.set(page, { text: await field(page).inputValue(), told: await wasTold(page) })
  }
  const fate = ({ token, page }: (typeof typed)[number]) => {
    if (!text.includes(token)) return 'lost'
    if (seen.get(page)?.text.includes(token)) return 'kept'
    return [...seen.values()].some(({ told }) => told) ? 'told' : 'untold'
  }
  const those = (wanted: string) =>
    typed.filter((each) => fate(each) === wanted).map(({ token }) => token)
  return {
    steps: done,
    drafts,
    kept: those('kept'),
    told: those('told'),
    untold: those('untold'),
    lost: those('lost'),
  }
}

/** Remembers over reloads that a window told of the other one. */
export async function listenForNotices(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const alerts = [...document.querySelectorAll('[role=alert]')]
      const told = /已经另存为一份新草稿|另存成了一份草稿/
      if (alerts.some(({ textContent }) => told.test(textContent ?? ''))) {
        sessionStorage.setItem('told', 'yes')
      }
    }).observe(document, { childList: true, subtree: true })
  })
  await page.reload()
}

export async function append(page: Page, text: string): Promise<void> {
  await field(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(text)
}

function wasTold(page: Page): Promise<boolean> {
  return page.evaluate(() => sessionStorage.getItem('told') === 'yes')
}

async function openFreshDraft(windows: Windows, id: string): Promise<void> {
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
    await page.evaluate(() => sessionStorage.removeItem('told'))
  }
}
