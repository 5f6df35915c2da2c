import type { Browser } from 'playwright-core'
import { firstRun, openFresh } from './chromium'
import { type Samples, takeTurns } from './statistics'

const slownesses = [1, 4]
const coldRounds = 8
const warmRounds = 20

export interface ColdRuns {
  readonly slowness: number
  /** The modules are there. */
  readonly run: Samples
  /** From nothing: with the loading of the modules. */
  readonly loadAndRun: Samples
}

/** First runs, every one in a browser of its own, at the machine's speed and at a quarter of it. */
export async function benchCold(address: string, names: readonly string[]): Promise<ColdRuns[]> {
  const results: ColdRuns[] = []
  for (const slowness of slownesses) {
    const loadAndRun = new Map<string, number[]>(names.map((name) => [name, []]))
    const time = async (name: string) => {
      const { load, run } = await firstRun(address, name, slowness)
      loadAndRun.get(name)?.push(load + run)
      return run
    }
    const contestants = names.map((name) => [name, () => time(name)] as const)
    const run = await takeTurns(Object.fromEntries(contestants), coldRounds)
    results.push({ slowness, run, loadAndRun })
  }
  return results
}

export interface WarmRuns {
  readonly samples: Samples
  /** How many pages each contestant showed. */
  readonly pages: ReadonlyMap<string, number>
}

/** All in one page, after each has run a few times. */
export async function benchWarm(
  browser: Browser,
  address: string,
  names: readonly string[],
  slowness = 1,
): Promise<WarmRuns> {
  const page = await openFresh(browser, address, slowness)
  for (const name of names) await page.evaluate((which) => window.bench.load(which), name)
  const pages = new Map<string, number>()
  const time = async (name: string) => {
    const timing = await page.evaluate((which) => window.bench.time(which), name)
    pages.set(name, timing.pages)
    return timing.milliseconds
  }
  const contestants = names.map((name) => [name, () => time(name)] as const)
  const samples = await takeTurns(Object.fromEntries(contestants), warmRounds, 5)
  await page.context().close()
  return { samples, pages }
}
