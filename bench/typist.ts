import type { Browser, CDPSession, Page } from 'playwright-core'
import { goToTable, openInApp } from './app-draft'
import { balancedDraft, balancedFigures } from './balanced'
import { devToolsOf, openWatched } from './chromium'
import * as names from './contestants'
import { tableThree, typedAddresses } from './matrix'
import { draft } from './report'

/** One page with a table three, and a pair of hands at it. */
export interface Typist {
  readonly page: Page
  readonly devTools: CDPSession
  /** Puts the caret into a cell, counted among those that are typed, with all of it selected. */
  choose(index: number): Promise<void>
  close(): Promise<void>
}

/** Where the program is served, and the page of the other contestants. */
export interface Addresses {
  readonly app: string
  readonly page: string
}

/** What is typed into of each contestant. */
const fieldsOf: Readonly<Record<string, string>> = {
  [names.oursTable]: '.figures input',
  [names.oursBroken]: '.figures input',
}
const anyField = 'input:not([readonly]):not([disabled])'

export async function openTypist(
  browser: Browser,
  name: string,
  addresses: Addresses,
): Promise<Typist> {
  const page = await pageOf(browser, name, addresses)
  const devTools = await devToolsOf(page)
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const fields = page.locator(fieldsOf[name] ?? anyField)
  const count = await fields.count()
  if (count !== typedAddresses.length) throw new Error(`${name} shows ${count} fields`)
  const typist = {
    page,
    devTools,
    choose: (index: number) =>
      fields.nth(index).evaluate((field: HTMLInputElement) => {
        field.focus()
        field.select()
      }),
    close: () => page.context().close(),
  }
  if (name !== names.oursBroken) await checkSums(name, typist)
  return typist
}

async function pageOf(browser: Browser, name: string, addresses: Addresses): Promise<Page> {
  const ours = { [names.oursTable]: balancedDraft, [names.oursBroken]: draft }[name]
  if (ours) {
    const page = await openInApp(browser, addresses.app, ours)
    await goToTable(page, tableThree)
    return page
  }
  const page = await openWatched(browser, addresses.page)
  await page.evaluate((which) => window.bench.load(which), name)
  await page.evaluate((which) => window.bench.show(which), name)
  return page
}

/** Who adds up nothing is no peer: sixty results become sixty-eight, and sixty again. */
async function checkSums(name: string, { page, choose }: Typist): Promise<void> {
  const granted = typedAddresses.indexOf(`${tableThree}/granted/natural-person`)
  for (const [key, sum] of [
    ['9', '68'],
    [balancedFigures[`${tableThree}/granted/natural-person`] ?? '', '60'],
  ] as const) {
    await choose(granted)
    await page.keyboard.press(key)
    await page.evaluate(() => window.meter.settled(500))
    if (!(await textsOf(page)).includes(sum)) throw new Error(`${name} does not show ${sum}`)
  }
}

function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('td, output, input')].map((element) =>
      element instanceof HTMLInputElement ? element.value : (element.textContent ?? '').trim(),
    ),
  )
}
