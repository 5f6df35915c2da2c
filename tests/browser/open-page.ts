import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'

export interface PageOpener {
  /** A page of a browser that has never seen the program. */
  open(path?: string): Promise<Page>
  /** Another window of the browser that `open` opened last. */
  openBeside(path?: string): Promise<Page>
  /** Takes the complaints that a test provoked; fails where there are others. */
  expectComplaints(like: RegExp): void
}

/**
 * Starts Chromium for a test file. Each test fails that leaves an error on the console or an
 * unhandled exception in a page.
 */
export function startChromium(...switches: readonly string[]): PageOpener {
  let browser: Browser
  let contexts: BrowserContext[] = []
  let complaints: string[] = []

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-dev-shm-usage', ...switches],
    })
  })
  afterAll(() => browser.close())
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()))
    contexts = []
    const seen = complaints
    complaints = []
    expect(seen).toEqual([])
  })

  const openIn = async (context: BrowserContext, path: string) => {
    const page = await context.newPage()
    page.setDefaultTimeout(40_000)
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await page.goto(inject('address') + path)
    return page
  }

  return {
    open: async (path = '') => {
      const context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
      })
      contexts.push(context)
      return openIn(context, path)
    },
    expectComplaints: (like) => {
      expect(complaints.filter((complaint) => !like.test(complaint))).toEqual([])
      complaints = []
    },
    openBeside: (path = '') => {
      const context = contexts[contexts.length - 1]
      if (!context) throw new Error('no window is open yet')
      return openIn(context, path)
    },
  }
}
