import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { diceOf } from '../recognise/mutate'
import { seed } from '../seed'
import { corpus, expectOutcome, timed, withoutListeners } from './fuzz-outcome'
import { type Fuzzer, fuzzers } from './fuzzers'

/** Inputs over all readers; `npm run test:long` asks for many more. */
const inputs = Number(process.env.FUZZ_INPUTS ?? 3000)
const all = fuzzers.reduce((sum, { share }) => sum + share, 0)

withoutListeners(beforeAll, afterAll)

test.each(fuzzers)(
  `$name: whatever is read, it is read or refused in a sentence, in time, seed ${seed}`,
  async (fuzzer) => {
    const count = Math.max(20, Math.ceil((inputs * fuzzer.share) / all))
    const { slowest, read, failures } = await run(fuzzer, count)
    console.log(
      JSON.stringify({
        reader: fuzzer.name,
        seed,
        inputs: count,
        read,
        slowest,
        failures: failures.length,
      }),
    )
    expect(failures).toEqual([])
  },
  60_000 + inputs * 60,
)

async function run(fuzzer: Fuzzer, count: number) {
  const dice = diceOf(seed)
  const failures: string[] = []
  let slowest = 0
  let read = 0
  for (let index = 0; index < count; index += 1) {
    const input = fuzzer.make(dice)
    try {
      const { outcome, milliseconds } = await timed(fuzzer, input)
      if (expectOutcome(outcome).ok) read += 1
      slowest = Math.max(slowest, milliseconds)
      expect(milliseconds).toBeLessThan(2000)
    } catch (error) {
      failures.push(`${keep(fuzzer, input, index)}: ${String(error)}`)
      if (failures.length === 5) break
    }
    // Lets the test runner hear that the test is alive.
    if (index % 500 === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  return { slowest, read, failures }
}

/** The input goes among those that every test run reads. */
function keep({ name }: Fuzzer, input: Uint8Array, index: number): string {
  const file = `${name}.${seed}-${index}`
  writeFileSync(join(corpus, file), input)
  return file
}
