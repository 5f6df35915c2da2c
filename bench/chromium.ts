import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core'
import { watch } from './meter'

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  })
}

/** A page of a browser that has nothing stored and nothing compiled. */
export async function openFresh(browser: Browser, address: string, slowness = 1): Promise<Page> {
  const page = await newPage(browser)
  await goToBeginning(page, address)
  if (slowness > 1) await slowDown(await devToolsOf(page), slowness)
  return page
}

/** The same, with the meter in it. */
export async function openWatched(browser: Browser, address: string): Promise<Page> {
  const page = await newPage(browser)
  await watch(page)
  await goToBeginning(page, address)
  return page
}

export async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  return page
}

async function goToBeginning(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForFunction(() => 'bench' in window || document.querySelector('h1') !== null)
}

export function devToolsOf(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page)
}

export async function slowDown(devTools: CDPSession, slowness: number): Promise<void> {
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowness })
}

export interface FirstRun {
  readonly load: number
  readonly run: number
}

/**
 * Loads one contestant into a browser of its own and runs it there for the first time. What a browser
 * has seen before in other pages has been seen to favour some contestants.
 */
export async function firstRun(address: string, name: string, slowness: number): Promise<FirstRun> {
  const browser = await launchChromium()
  const page = await openFresh(browser, address, slowness)
  const load = await page.evaluate((which) => window.bench.load(which), name)
  const { milliseconds } = await page.evaluate((which) => window.bench.time(which), name)
  await browser.close()
  return { load, run: milliseconds }
}
