import type { Browser } from 'playwright-core'
import { checkAgain, checkAnew } from './check-work'
import { checkingAgain, checkingAnew } from './contestants'
import { benchCold, benchWarm } from './in-chromium'
import { size } from './report'
import { takeTurns } from './statistics'
import { print, printComparison } from './table'

const contestants = {
  [checkingAnew]: () => timed(checkAnew),
  [checkingAgain]: () => timed(checkAgain),
}

/** What a key costs in checks; nobody else has such checks, so milliseconds stand alone. */
export async function benchChecks(browser: Browser, address: string): Promise<void> {
  print(
    `\nchecks of ${size.characters} characters; aims at 4x CPU slowness: 5 ms for one figure changed, warm; 50 ms for the first check`,
  )
  const node = await takeTurns(contestants, 40, 10)
  printComparison({ title: 'checks, Node, warm', samples: node, references: [] })
  const names = Object.keys(contestants)
  for (const slowness of [1, 4]) {
    const { samples } = await benchWarm(browser, address, names, slowness)
    const title = `checks, Chromium at ${slowness}x CPU slowness, warm`
    printComparison({ title, samples, references: [] })
  }
  for (const cold of await benchCold(address, names)) {
    const title = `checks, Chromium at ${cold.slowness}x CPU slowness, first`
    printComparison({ title, samples: cold.run, references: [] })
  }
}

function timed(work: () => unknown): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}
