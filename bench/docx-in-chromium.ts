import type { Browser } from 'playwright-core'
import { floor, ours, oursWithDraft, peer } from './contestants'
import { benchCold, benchWarm } from './in-chromium'
import { printComparison } from './table'

/** The first export of a clerk, who makes one a year; and the later ones. */
export async function benchDocxInChromium(browser: Browser, address: string): Promise<void> {
  const { samples } = await benchWarm(browser, address, [ours, oursWithDraft, peer, floor])
  printComparison({ title: 'docx, Chromium, warm', samples, references: [peer, floor] })
  for (const cold of await benchCold(address, [ours, oursWithDraft, peer])) {
    const where = `Chromium at ${cold.slowness}x CPU slowness`
    printComparison({
      title: `docx, ${where}, first export, modules loaded`,
      samples: cold.run,
      references: [peer],
    })
    printComparison({
      title: `docx, ${where}, first export and loading its modules`,
      samples: cold.loadAndRun,
      references: [peer],
    })
  }
}
