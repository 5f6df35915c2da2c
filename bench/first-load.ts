import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { devToolsOf, launchChromium, newPage, slowDown } from './chromium'
import * as names from './contestants'
import { watch } from './meter'
import { appFolder, pageFolder } from './serve'
import { type Samples, takeTurns } from './statistics'
import { print, printComparison, printRows } from './table'
import type { Addresses } from './typist'

const rounds = 8
const start = 'nianbao, start screen'
const field = 'nianbao, first field of a draft'
const beginning = 'form.card button[type="submit"]'
const firstField = 'input[name="basics.agency"]'
const others = [names.plainInputs, names.survey]

/** What has come over the wire by the time when something can be used. */
interface Load {
  readonly milliseconds: number
  readonly files: readonly string[]
}

/** From the address typed until one can begin, each time in a browser that has nothing stored. */
export async function benchFirstLoad(addresses: Addresses): Promise<void> {
  const files = new Map<string, Set<string>>()
  const note = (name: string, load: Load) => {
    files.set(name, new Set([...(files.get(name) ?? []), ...load.files]))
    return load.milliseconds
  }
  for (const slowness of [1, 4]) {
    const firstFields: number[] = []
    const openApp = async () => {
      const loads = await inFreshBrowser(addresses.app, slowness, loadApp)
      firstFields.push(note(field, loads.field))
      return note(start, loads.start)
    }
    const openOther = (name: string) => async () =>
      note(name, await inFreshBrowser(addresses.page, slowness, (page) => loadOther(page, name)))
    const turns = others.map((name) => [name, openOther(name)] as const)
    const samples = await takeTurns({ [start]: openApp, ...Object.fromEntries(turns) }, rounds)
    printComparison({
      title: `first load, ${slowness}x CPU slowness, from nothing to what can be used`,
      samples: withFirstFields(samples, firstFields),
      references: [names.plainInputs, names.survey],
    })
  }
  await showSizes(files)
}

async function inFreshBrowser<Result>(
  address: string,
  slowness: number,
  load: (page: Page) => Promise<Result>,
): Promise<Result> {
  const browser = await launchChromium()
  const page = await newPage(browser)
  await watch(page)
  await slowDown(await devToolsOf(page), slowness)
  await page.goto(address, { waitUntil: 'commit' })
  const result = await load(page)
  await browser.close()
  return result
}

/** Begins a draft as soon as there is something to press. */
function loadApp(page: Page): Promise<{ start: Load; field: Load }> {
  return page.evaluate(
    async ([button, input]) => {
      const until = async (selector: string) => {
        const milliseconds = await window.meter.shown(selector)
        const files = performance.getEntriesByType('resource').map(({ name }) => name)
        return { milliseconds, files }
      }
      const shown = await until(button)
      document.querySelector<HTMLElement>(button)?.click()
      return { start: shown, field: await until(input) }
    },
    [beginning, firstField] as const,
  )
}

function loadOther(page: Page, name: string): Promise<Load> {
  return page.evaluate(async (which) => {
    while (!('bench' in window)) await new Promise((resolve) => setTimeout(resolve, 1))
    await window.bench.load(which)
    await window.bench.show(which)
    const milliseconds = performance.now()
    const files = performance.getEntriesByType('resource').map(({ name: file }) => file)
    return { milliseconds, files }
  }, name)
}

function withFirstFields(samples: Samples, firstFields: readonly number[]): Samples {
  const ofOthers = [...samples].filter(([name]) => name !== start)
  return new Map([[start, samples.get(start) ?? []], [field, firstFields], ...ofOthers])
}

async function showSizes(files: ReadonlyMap<string, ReadonlySet<string>>): Promise<void> {
  print('\nfirst load, KB after gzip, with index.html; aim: 105 until one can type')
  const rows: string[][] = []
  for (const [name, addresses] of files) {
    const folder = others.includes(name) ? pageFolder : appFolder
    const paths = ['index.html', ...[...addresses].map((address) => pathIn(address))]
    const contents = await Promise.all(paths.map((path) => readFile(join(folder, path))))
    const bytes = contents.map((content) => gzipSync(content).length)
    rows.push([
      name,
      kilobytes(bytes.reduce((sum, size) => sum + size, 0)),
      `${paths.length} files`,
    ])
  }
  printRows(rows)
}

function pathIn(address: string): string {
  return new URL(address).pathname.slice(1)
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1)
}
