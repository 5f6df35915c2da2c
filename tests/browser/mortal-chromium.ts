import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type Browser, chromium, type Page } from 'playwright-core'

/** A Chromium with a profile that outlives it, and that can be killed with all its processes at once. */
export interface MortalChromium {
  readonly page: Page
  kill(): Promise<void>
}

const options = [
  '--headless=new',
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--remote-debugging-port=0',
  '--lang=zh-CN',
  '--window-size=1366,768',
]

/** A Chromium that does not answer after it was killed once too often is started anew. */
export async function startMortalChromium(profile: string, url: string): Promise<MortalChromium> {
  for (let attempt = 1; ; attempt += 1) {
    const child = spawn('/usr/bin/chromium', [...options, `--user-data-dir=${profile}`, url], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    try {
      const browser = await chromium.connectOverCDP(await addressOf(child), { timeout: 10_000 })
      const page = await pageAt(browser, url)
      return {
        page,
        kill: async () => {
          await kill(child)
          await browser.close()
        },
      }
    } catch (error) {
      await kill(child)
      if (attempt === 3) throw error
      console.log(`Chromium did not answer: ${String(error)}`)
    }
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.once('exit', () => reject(new Error(`Chromium did not start: ${said}`)))
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (found) resolve(found)
    })
  })
}

async function pageAt(browser: Browser, url: string): Promise<Page> {
  const [context] = browser.contexts()
  if (!context) throw new Error('Chromium has no window')
  const page = context.pages()[0] ?? (await context.newPage())
  page.setDefaultTimeout(30_000)
  if (page.url() !== url) await page.goto(url)
  return page
}

/** The whole group, so that neither the page nor the storage service says goodbye. */
async function kill(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  process.kill(-child.pid, 'SIGKILL')
  await gone
}
