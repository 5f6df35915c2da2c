import type { Browser } from 'playwright-core'
import { docxPreview, docxPreviewAnew, sheets, sheetsUpdate } from './contestants'
import { benchCold, benchWarm } from './in-chromium'
import { libreOfficePages } from './libreoffice-pages'
import { print, printComparison } from './table'

/** The preview of the whole report, and how it follows one change. */
export async function benchPreview(
  browser: Browser,
  address: string,
  report: Uint8Array,
): Promise<void> {
  const whole = await benchWarm(browser, address, [sheets, docxPreview])
  const references = [docxPreview]
  printComparison({ title: 'preview, warm', samples: whole.samples, references })
  for (const { slowness, run } of await benchCold(address, [sheets, docxPreview])) {
    const title = `preview, first in a fresh page, ${slowness}x CPU slowness`
    printComparison({ title, samples: run, references })
  }
  const update = await benchWarm(browser, address, [sheetsUpdate, docxPreviewAnew])
  printComparison({
    title: 'preview, update after one edit, warm',
    samples: update.samples,
    references: [docxPreviewAnew],
  })
  const inLibreOffice = (await libreOfficePages(report)) ?? 'not installed'
  print(
    `\npages: ${[...whole.pages].map(([name, count]) => `${name} ${count}`).join(', ')}, LibreOffice ${inLibreOffice}`,
  )
}
