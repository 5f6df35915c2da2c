import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import type { Fuzzer, Outcome } from './fuzzers'

/** Inputs that once made a reader fail, named by the reader. */
export const corpus = fileURLToPath(new URL('../fixtures/fuzz-corpus/', import.meta.url))

/** Either something was read, or a sentence says why not. */
export function expectOutcome(outcome: Outcome): Outcome {
  if (!outcome.ok) expect(outcome.message).toMatch(/[。）]$/)
  return outcome
}

/** Milliseconds on the processor: other work on the machine does not count. What takes long is timed again. */
export async function timed(fuzzer: Fuzzer, input: Uint8Array) {
  let milliseconds = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 3 && milliseconds > 500; attempt += 1) {
    const begun = process.cpuUsage()
    const outcome = await fuzzer.read(input)
    const { user, system } = process.cpuUsage(begun)
    milliseconds = Math.min(milliseconds, Math.round((user + system) / 1000))
    if (attempt === 2 || milliseconds <= 500) return { outcome, milliseconds }
  }
  throw new Error('never timed')
}

/** Vitest's own listeners count what the PDF reader has dealt with as well. */
export function withoutListeners(
  before: (run: () => void) => void,
  after: (run: () => void) => void,
) {
  const listeners = process.listeners('unhandledRejection')
  before(() => {
    process.removeAllListeners('unhandledRejection')
  })
  after(() => {
    for (const listener of listeners) process.on('unhandledRejection', listener)
  })
}
