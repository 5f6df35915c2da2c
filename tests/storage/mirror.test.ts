// @vitest-environment jsdom
import * as fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { browserStorage, createMirror, type Mirror } from '../../src/storage/mirror'
import { anyDraft, draftSaying } from './any-draft'
import { FullStorage } from './memory-storage'

beforeEach(() => localStorage.clear())

test('Any draft is read back as it was written', () => {
  const mirror = createMirror(localStorage)
  fc.assert(
    fc.property(anyDraft, (draft) => {
      expect(mirror.write(draft)).toBe(true)
      expect(textOf(mirror, draft.id)).toEqual(draft)
      expect(idsIn(mirror)).toEqual([draft.id])
      empty(mirror)
      expect(idsIn(mirror)).toEqual([])
    }),
    { numRuns: 50 },
  )
})

test('What other pages keep in the same storage is neither listed nor touched', () => {
  localStorage.setItem('other', 'theirs')
  const mirror = createMirror(localStorage)
  mirror.write(draftSaying('甲'))
  expect(idsIn(mirror)).toEqual(['draft-1'])
  empty(mirror)
  mirror.clear()
  expect(localStorage.getItem('other')).toBe('theirs')
})

test('A draft that is larger than the storage is refused, and lasts as long as the page', () => {
  const mirror = createMirror(localStorage)
  const long = draftSaying('长'.repeat(6_000_000))
  mirror.write(draftSaying('短'))
  expect(mirror.write(long)).toBe(false)
  expect(textOf(mirror, 'draft-1')).toEqual(long)
  const nextPage = createMirror(localStorage)
  expect(textOf(nextPage, 'draft-1')).toEqual(draftSaying('短'))
})

test.each([
  ['A storage that refuses every write', new FullStorage()],
  ['A missing storage', undefined],
])('%s says so, and the draft lasts as long as the page', (_, storage) => {
  const mirror = createMirror(storage)
  expect(mirror.write(draftSaying('甲'))).toBe(false)
  expect(idsIn(mirror)).toEqual(['draft-1'])
  expect(textOf(mirror, 'draft-1')).toEqual(draftSaying('甲'))
  expect(idsIn(createMirror(storage))).toEqual([])
  empty(mirror)
  expect(idsIn(mirror)).toEqual([])
  expect(textOf(mirror, 'draft-1')).toBeUndefined()
})

test('Once there is room again, the newest text is the one in the storage', () => {
  const mirror = createMirror(localStorage)
  mirror.write(draftSaying('长'.repeat(6_000_000)))
  expect(mirror.write(draftSaying('短'))).toBe(true)
  expect(textOf(mirror, 'draft-1')).toEqual(draftSaying('短'))
  expect(idsIn(mirror)).toEqual(['draft-1'])
})

test('A text that was cut off in the storage is handed on as it is', () => {
  localStorage.setItem('nianbao:draft:draft-1', '{"kind":"nianbao-dra')
  expect(createMirror(localStorage).slots()).toMatchObject([
    { id: 'draft-1', text: '{"kind":"nianbao-dra' },
  ])
})

test('No window overwrites what another has kept of the same draft', () => {
  createMirror(localStorage, 'w1').write(draftSaying('甲'))
  createMirror(localStorage, 'w2').write(draftSaying('乙'))
  const texts = createMirror(localStorage)
    .slots()
    .map(({ text }) => JSON.parse(text))
  expect(texts).toEqual([draftSaying('甲'), draftSaying('乙')])
})

test("The browser's own storage is found", () => {
  expect(browserStorage()).toBe(localStorage)
})

function textOf(mirror: Mirror, wanted: string): unknown {
  const slot = [...mirror.slots()].reverse().find(({ id }) => id === wanted)
  return slot && JSON.parse(slot.text)
}

function idsIn(mirror: Mirror): string[] {
  return [...new Set(mirror.slots().map(({ id }) => id))]
}

function empty(mirror: Mirror): void {
  for (const slot of mirror.slots()) mirror.remove(slot)
}
