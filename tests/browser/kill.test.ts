import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, onTestFinished, test } from 'vitest'
import { beginReport, goTo, waitUntilSaved } from './clerk'
import { startMortalChromium } from './mortal-chromium'

/** `npm run test:long` asks for many more. */
const kills = Number(process.env.KILLS ?? 5)
const overview = '一、总体情况'
const longestLoss = 1500

interface Stroke {
  readonly character: string
  readonly at: number
}

interface Kill {
  /** Characters that the page had taken and that did not come back. */
  readonly lost: number
  /** How long before the kill the first of them was typed, in ms. */
  readonly age: number
}

test(
  `Of what was typed, ${kills} kills of the browser take the last moment and no draft`,
  async () => {
    const profile = await newProfile()
    const url = await beginDraft(profile)
    const results: Kill[] = []
    let { text, strokes } = await typeUntilKilled(profile, url)
    for (let round = 1; round <= kills; round += 1) {
      const next = await typeUntilKilled(profile, url)
      const back = next.text
      const typed = text + strokes.map(({ character }) => character).join('')
      expect(typed.startsWith(back), `round ${round}: “${back}” of “${typed}”`).toBe(true)
      expect(back.length).toBeGreaterThanOrEqual(text.length)
      results.push(lossOf(strokes, back.length - text.length))
      text = back
      strokes = next.strokes
      if (round % 25 === 0) console.log(summary(results))
    }
    const broken = await brokenDrafts(profile)
    console.log(summary(results))
    expect(broken).toEqual({ drafts: 1, broken: 0 })
    expect(Math.max(...results.map(({ age }) => age))).toBeLessThan(longestLoss)
  },
  120_000 + kills * 20_000,
)

async function newProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'nianbao-kill-'))
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }))
  return profile
}

async function beginDraft(profile: string): Promise<string> {
  const { page, kill } = await startMortalChromium(profile, inject('address'))
  await beginReport(page, 2024, '某某区统计局')
  await goTo(page, overview)
  await page.getByLabel(`${overview}：正文`).fill('始')
  await waitUntilSaved(page)
  const url = page.url()
  await kill()
  return url
}

/**
 * Looks at what has come back, then types one character after the other, each another one, until the
 * browser is gone.
 */
async function typeUntilKilled(profile: string, url: string) {
  const { page, kill } = await startMortalChromium(profile, url)
  const field = page.getByLabel(`${overview}：正文`)
  const text = await field.inputValue()
  await field.focus()
  await page.keyboard.press('Control+End')
  const strokes: Stroke[] = []
  const death = new Promise<number>((resolve, reject) => {
    setTimeout(
      () => {
        const at = Date.now()
        kill().then(() => resolve(at), reject)
      },
      300 + Math.random() * 2700,
    )
  })
  await typeOn(page, text.length, strokes)
  const diedAt = await death
  return { text, strokes: strokes.map(({ character, at }) => ({ character, at: diedAt - at })) }
}

async function typeOn(page: Page, from: number, strokes: Stroke[]): Promise<void> {
  for (let place = from; ; place += 1) {
    const character = String.fromCharCode(0x4e00 + (place % 5000))
    strokes.push({ character, at: Date.now() })
    const isTaken = await page.keyboard.insertText(character).then(
      () => true,
      () => false,
    )
    if (!isTaken) return
    const pause = 20 + Math.random() * 100
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

/** The last stroke was under way when the browser died, so it is not counted as taken. */
function lossOf(strokes: readonly Stroke[], kept: number): Kill {
  const taken = strokes.slice(0, -1)
  return { lost: Math.max(0, taken.length - kept), age: taken[kept]?.at ?? 0 }
}

async function brokenDrafts(profile: string) {
  const { page, kill } = await startMortalChromium(profile, inject('address'))
  await page.getByRole('button', { name: /^删除/ }).first().waitFor()
  const drafts = await page.getByRole('button', { name: /^删除/ }).count()
  const broken = await page.getByText(/打不开的草稿|损坏的备用内容/).count()
  await kill()
  return { drafts, broken }
}

function summary(results: readonly Kill[]): string {
  const sorted = (values: number[]) => values.sort((one, other) => one - other)
  const lost = sorted(results.map((result) => result.lost))
  const age = sorted(results.map((result) => result.age))
  const middle = Math.floor(results.length / 2)
  const last = results.length - 1
  return [
    `${results.length} kills: lost characters median ${lost[middle]}, worst ${lost[last]};`,
    `the oldest lost one was typed ${age[middle]} ms (median), ${age[last]} ms (worst) before`,
  ].join(' ')
}
