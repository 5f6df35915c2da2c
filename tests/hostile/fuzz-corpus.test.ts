import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { corpus, expectOutcome, timed } from './fuzz-outcome'
import { fuzzers } from './fuzzers'

const files = readdirSync(corpus).filter((name) => name !== 'README.md')

test.each(files)('What once failed is read or refused in time: %s', async (name) => {
  const fuzzer = fuzzers.find((each) => name.startsWith(`${each.name}.`))
  if (!fuzzer) throw new Error(`no reader for ${name}`)
  const input = new Uint8Array(readFileSync(join(corpus, name)))
  const { outcome, milliseconds } = await timed(fuzzer, input)
  expectOutcome(outcome)
  expect(milliseconds).toBeLessThan(2000)
})
