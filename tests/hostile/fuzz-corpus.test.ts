import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { corpus, expectOutcome } from './fuzz-outcome'
import { fuzzers } from './fuzzers'

const files = readdirSync(corpus).filter((name) => name !== 'README.md')

test.each(files)('What once failed is read or refused in time: %s', async (name) => {
  const fuzzer = fuzzers.find((each) => name.startsWith(`${each.name}.`))
  if (!fuzzer) throw new Error(`no reader for ${name}`)
  const begun = performance.now()
  expectOutcome(await fuzzer.read(new Uint8Array(readFileSync(join(corpus, name)))))
  expect(performance.now() - begun).toBeLessThan(2000)
})
