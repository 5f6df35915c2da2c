import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { diceOf } from '../recognise/mutate'
import { seed } from '../seed'
import { beginReport, goTo, waitUntilSaved } from './clerk'
import { interleave, listenForNotices, overview } from './interleave'
import { startChromium } from './open-page'

const chromium = startChromium()
/** `npm run test:long` asks for many more. */
const interleavings = Number(process.env.INTERLEAVINGS ?? 6)

test(
  `In ${interleavings} interleavings of two windows on one draft no edit is lost untold, seed ${seed}`,
  async () => {
    const dice = diceOf(seed)
    const windows = await openTwice()
    const counts = { rounds: 0, parted: 0, kept: 0, told: 0, untold: 0, lost: 0 }
    const bad: string[] = []
    for (; counts.rounds < interleavings; counts.rounds += 1) {
      const round = await interleave(windows, `${seed}-${counts.rounds}`, dice)
      counts.parted += round.drafts > 1 ? 1 : 0
      for (const fate of ['kept', 'told', 'untold', 'lost'] as const) {
        counts[fate] += round[fate].length
      }
      const unsaid = [...round.untold, ...round.lost]
      if (unsaid.length > 0) bad.push(`${unsaid.join()}: ${round.steps.join(', ')}`)
    }
    console.log(JSON.stringify({ seed, ...counts }))
    expect(bad).toEqual([])
  },
  120_000 + interleavings * 20_000,
)

/** Two windows on one draft in a browser of their own. */
async function openTwice(): Promise<readonly [Page, Page]> {
  const one = await chromium.open()
  await beginReport(one, 2024, '某某区统计局')
  await goTo(one, overview)
  await waitUntilSaved(one)
  const other = await chromium.openBeside(new URL(one.url()).hash)
  for (const page of [one, other]) await listenForNotices(page)
  return [one, other]
}
