import type { Browser } from 'playwright-core'
import { slowDown } from './chromium'
import * as names from './contestants'
import { type Keystroke, typeAndTakeBack } from './keystroke'
import { typedAddresses } from './matrix'
import { type Samples, takeTurns } from './statistics'
import { print, printComparison } from './table'
import { type Addresses, openTypist, type Typist } from './typist'

const contestants = [
  names.oursTable,
  names.oursBroken,
  names.plainInputs,
  names.containedInputs,
  names.survey,
  names.jsonForms,
  names.rjsf,
]
const references = [names.plainInputs, names.containedInputs, names.survey]
const rounds = 10
const warmUp = 2

/** Milliseconds until the draft is stored after a key, and that is shown. */
const savingTimes: Readonly<Record<number, number>> = { 1: 900, 4: 2000 }
const savers: readonly string[] = [names.oursTable, names.oursBroken]

/** From a key in table three to the frame in which all that it changes is painted. */
export async function benchKeystrokes(browser: Browser, addresses: Addresses): Promise<void> {
  const typists = new Map<string, Typist>()
  for (const name of contestants) typists.set(name, await openTypist(browser, name, addresses))
  print('\nAims: settled <= 1.00 x plain, <= 1.15 x contained, <= 0.17 x SurveyJS.')
  for (const slowness of [1, 4]) {
    for (const { devTools } of typists.values()) await slowDown(devTools, slowness)
    await typeInTurns(typists, slowness)
  }
  for (const typist of typists.values()) await typist.close()
}

async function typeInTurns(typists: ReadonlyMap<string, Typist>, slowness: number): Promise<void> {
  const keystrokes = new Map<string, Keystroke[]>(contestants.map((name) => [name, []]))
  const type = async (name: string) => {
    const typist = typists.get(name)
    const done = keystrokes.get(name)
    if (!typist || !done) throw new Error(`nobody types for ${name}`)
    const index = (done.length * 29) % typedAddresses.length
    const saving = savers.includes(name) ? (savingTimes[slowness] ?? 0) : 0
    const pair = await typeAndTakeBack(typist, index, saving)
    done.push(...pair)
    return mean(pair.map(({ settled }) => settled))
  }
  const turns = contestants.map((name) => [name, () => type(name)] as const)
  const settled = await takeTurns(Object.fromEntries(turns), rounds, warmUp)
  const samplesOf = (part: keyof Keystroke): Samples =>
    new Map(
      [...keystrokes].map(([name, all]) => [name, all.slice(2 * warmUp).map((key) => key[part])]),
    )
  const title = `a key in table three, ${slowness}x CPU slowness`
  const show = (what: string, samples: Samples) =>
    printComparison({ title: `${title}, ${what}`, samples, references })
  show('keydown to settled paint', settled)
  show('work of the main thread until then', samplesOf('work'))
  show('of it in scripts', samplesOf('script'))
  show('work with autosave', samplesOf('workAndSaving'))
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
