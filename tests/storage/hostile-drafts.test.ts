import * as fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { draftVersion } from '../../src/report/draft'
import { openDraftText } from '../../src/report/open-draft'
import { createDraftStore } from '../../src/storage/draft-store'
import { createMirror } from '../../src/storage/mirror'
import { library } from '../../templates/library'
import { anyDraft, draftSaying } from './any-draft'
import { emptyDatabase, putRecord } from './database'
import { MemoryStorage } from './memory-storage'

/** `npm run test:long` asks for many more. */
const runs = Number(process.env.FUZZ ?? 2000)
const longRun = 60_000 + runs * 10

beforeEach(emptyDatabase)

/** A draft of ours with some of its text cut out, doubled, or exchanged. */
const mangled = fc
  .record({
    draft: anyDraft,
    changes: fc.array(
      fc.record({
        at: fc.nat(),
        length: fc.nat({ max: 40 }),
        by: fc.oneof(
          fc.string(),
          fc.constantFrom('null', '[]', '{}', '1e999', '"', '-1', '\\u0000'),
        ),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ draft, changes }) =>
    changes.reduce((text, { at, length, by }) => {
      const place = at % (text.length + 1)
      return text.slice(0, place) + by + text.slice(place + length)
    }, JSON.stringify(draft)),
  )

/** The right keys with any values in them. */
const keyed = fc
  .record(
    {
      kind: fc.constantFrom('nianbao-draft', 'other'),
      version: fc.oneof(fc.integer({ min: 0, max: draftVersion + 1 }), fc.jsonValue()),
      year: fc.oneof(fc.integer({ min: 2019, max: 2026 }), fc.jsonValue()),
      template: fc.constantFrom('standard', 'trial', '__proto__', 'constructor'),
      overlays: fc.oneof(fc.constant([]), fc.jsonValue()),
      basics: fc.jsonValue(),
      narratives: fc.jsonValue(),
      cells: fc.oneof(fc.constant({}), fc.jsonValue()),
      settings: fc.jsonValue(),
      lastYear: fc.jsonValue(),
      acknowledged: fc.jsonValue(),
      revision: fc.jsonValue(),
    },
    { requiredKeys: [] },
  )
  .map((value) => JSON.stringify(value))

const hostile = fc.oneof(mangled, keyed, fc.json(), fc.string())

test(
  'No text makes the loader throw or hesitate, and what it opens it opens again the same',
  () => {
    let opened = 0
    let slowest = 0
    fc.assert(
      fc.property(hostile, (text) => {
        const begun = performance.now()
        const result = openDraftText(text, library)
        slowest = Math.max(slowest, performance.now() - begun)
        if (result.ok) {
          opened += 1
          const again = openDraftText(JSON.stringify(result.draft), library)
          expect(again).toMatchObject({ ok: true, draft: result.draft })
        } else {
          expect(result.message).toMatch(/。$/)
        }
      }),
      { numRuns: runs },
    )
    console.log(`${runs} texts, ${opened} opened, the slowest took ${slowest.toFixed(0)} ms`)
    expect(slowest).toBeLessThan(2000)
  },
  longRun,
)

test(
  'Whatever lies aside or in the database, every text of it is listed and no other draft hidden',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { maxLength: 4 }), hostile, async (texts, record) => {
        emptyDatabase()
        const storage = new MemoryStorage()
        const store = createDraftStore(library, createMirror(storage))
        await store.save(draftSaying('好的一份', 'good'))
        await putRecord({ id: 'hostile', record })
        for (const [place, text] of texts.entries()) {
          storage.setItem(`nianbao:aside:w${place}:d${place}`, text)
        }
        const { drafts, damaged, problem } = await store.list()
        expect(problem).toBeUndefined()
        expect(drafts.find(({ id }) => id === 'good')?.opened.ok).toBe(true)
        expect(drafts.find(({ id }) => id === 'hostile')?.opened.ok).toBe(false)
        const whole = drafts.filter(({ id }) => /^d\d$/.test(id)).length
        expect(whole + damaged.length).toBe(texts.length)
      }),
      { numRuns: Math.ceil(runs / 20) },
    )
  },
  longRun,
)

test.each([
  ['a prototype', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'],
  ['great depth', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ['a long number', `{"kind":"nianbao-draft","version":${'9'.repeat(400)}}`],
])('A text with %s is refused in a sentence and changes nothing', (_, text) => {
  expect(openDraftText(text, library)).toMatchObject({ ok: false })
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})
