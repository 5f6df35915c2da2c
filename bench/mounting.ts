import type { Browser } from 'playwright-core'
import * as names from './contestants'
import { benchCold, benchWarm } from './in-chromium'
import { printComparison } from './table'

const contestants = [names.oursTable, names.plainInputs, names.containedInputs, names.survey]
const references = [names.plainInputs, names.containedInputs, names.survey]

/** Table three from nothing until it is laid out; ours in an open draft, as when a clerk comes to the step. */
export async function benchMounting(browser: Browser, address: string): Promise<void> {
  const { samples } = await benchWarm(browser, address, contestants)
  printComparison({ title: 'mounting table three, warm', samples, references })
  for (const cold of await benchCold(address, contestants)) {
    const title = `mounting table three, first in a fresh page, ${cold.slowness}x CPU slowness`
    printComparison({ title, samples: cold.run, references })
  }
}
