import type { Browser } from 'playwright-core'
import { checkAgain, checkAnew } from './check-work'
import { checkingAgain, checkingAnew } from './contestants'
import { benchCold, benchWarm } from './in-chromium'
import { takeTurns } from './statistics'
import { printComparison } from './table'

const contestants = {
  [checkingAnew]: () => timed(checkAnew),
  [checkingAgain]: () => timed(checkAgain),
}

/** What a key costs in checks; nobody else has such checks, so milliseconds stand alone. */
export async function benchChecks(browser: Browser, address: string): Promise<void> {
  const node = await takeTurns(contestants, 40, 10)
  printComparison({ title: 'checks, Node, warm', samples: node, references: [] })
  const names = Object.keys(contestants)
  const { samples } = await benchWarm(browser, address, names)
  printComparison({ title: 'checks, Chromium, warm', samples, references: [] })
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
