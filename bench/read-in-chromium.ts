import type { Browser } from 'playwright-core'
import { mammoth, reading, readingAndRecognising } from './contestants'
import { benchCold, benchWarm } from './in-chromium'
import { printComparison } from './table'

/** Last year's Word file, opened by a clerk for the first time and again. */
export async function benchReadInChromium(browser: Browser, address: string): Promise<void> {
  const names = [reading, readingAndRecognising, mammoth]
  const { samples } = await benchWarm(browser, address, names)
  printComparison({ title: 'reading a docx, Chromium, warm', samples, references: [mammoth] })
  for (const cold of await benchCold(address, [reading, mammoth])) {
    printComparison({
      title: `reading a docx, Chromium at ${cold.slowness}x CPU slowness, first, modules loaded`,
      samples: cold.run,
      references: [mammoth],
    })
  }
}
