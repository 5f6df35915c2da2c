import type { CDPSession } from 'playwright-core'
import { balancedFigures } from './balanced'
import { typedAddresses } from './matrix'
import type { Typist } from './typist'

/** Milliseconds; work is time of the main thread, scripts, layout and paint. */
export interface Keystroke {
  readonly settled: number
  readonly work: number
  readonly script: number
  readonly workAndSaving: number
}

/** Milliseconds without a change after which a key counts as answered: before the save queue begins. */
const rest = 200

/**
 * Types another figure into a cell and then its own again: the first breaks a sum and the second mends
 * it. `saving`: milliseconds that are then left for storing the draft.
 */
export async function typeAndTakeBack(
  typist: Typist,
  index: number,
  saving: number,
): Promise<Keystroke[]> {
  const own = balancedFigures[typedAddresses[index] ?? ''] ?? ''
  const keystrokes: Keystroke[] = []
  for (const key of [own === '9' ? '8' : '9', own]) {
    await typist.choose(index)
    await typist.page.waitForTimeout(150)
    keystrokes.push(await press(typist, key, saving))
  }
  return keystrokes
}

async function press({ page, devTools }: Typist, key: string, saving: number): Promise<Keystroke> {
  await page.evaluate(() => window.meter.begin())
  const before = await metricsOf(devTools)
  await page.keyboard.press(key)
  const settled = await page.evaluate((time) => window.meter.settled(time), rest)
  const after = await metricsOf(devTools)
  await page.waitForTimeout(saving)
  const saved = saving > 0 ? await metricsOf(devTools) : after
  return {
    settled,
    work: after.task - before.task,
    script: after.script - before.script,
    workAndSaving: saved.task - before.task,
  }
}

async function metricsOf(devTools: CDPSession): Promise<{ task: number; script: number }> {
  const { metrics } = await devTools.send('Performance.getMetrics')
  const milliseconds = (wanted: string) =>
    (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN) * 1000
  return { task: milliseconds('TaskDuration'), script: milliseconds('ScriptDuration') }
}
