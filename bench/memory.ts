import type { Browser, CDPSession } from 'playwright-core'
import { waitUntilSaved } from '../tests/browser/clerk'
import * as names from './contestants'
import { typedAddresses } from './matrix'
import { print, printRows } from './table'
import { type Addresses, openTypist } from './typist'

/** An hour at a hundred keys a minute. */
const keys = 6000
const keysBetween = 1000

/** What is left in memory, collected and counted, while table three is typed over and over. */
export async function benchMemory(browser: Browser, addresses: Addresses): Promise<void> {
  const typist = await openTypist(browser, names.oursTable, addresses)
  const rows = [['keys', 'heap MB', 'nodes', 'listeners'], await rowAfter(0, typist.devTools)]
  for (let typed = 0; typed < keys; typed++) {
    await typist.choose(typed % typedAddresses.length)
    await typist.page.keyboard.press(String((typed * 7) % 10))
    if ((typed + 1) % keysBetween > 0) continue
    await typist.page.waitForTimeout(1000)
    await waitUntilSaved(typist.page)
    rows.push(await rowAfter(typed + 1, typist.devTools))
  }
  print(`\nmemory of the program over ${keys} keys in table three, after garbage collection`)
  printRows(rows)
  await typist.close()
}

async function rowAfter(typed: number, devTools: CDPSession): Promise<string[]> {
  await devTools.send('HeapProfiler.collectGarbage')
  await devTools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devTools.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await devTools.send('Memory.getDOMCounters')
  return [`${typed}`, (usedSize / 1024 / 1024).toFixed(2), `${nodes}`, `${jsEventListeners}`]
}
