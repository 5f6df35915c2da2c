import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import type { Outcome } from './fuzzers'

/** Inputs that once made a reader fail, named by the reader. */
export const corpus = fileURLToPath(new URL('../fixtures/fuzz-corpus/', import.meta.url))

/** Either something was read, or a sentence says why not. */
export function expectOutcome(outcome: Outcome): Outcome {
  if (!outcome.ok) expect(outcome.message).toMatch(/[。）]$/)
  return outcome
}
