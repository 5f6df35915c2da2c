// @vitest-environment jsdom
import * as fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { browserStorage, createMirror } from '../../src/storage/mirror'
import { anyDraft, draftSaying } from './any-draft'
import { FullStorage } from './memory-storage'

beforeEach(() => localStorage.clear())

test('Any draft is read back as it was written', () => {
  const mirror = createMirror(localStorage)
  fc.assert(
    fc.property(anyDraft, (draft) => {
      expect(mirror.write(draft)).toBe(true)
      expect(mirror.read(draft.id)).toEqual(draft)
      expect(mirror.ids()).toEqual([draft.id])
      mirror.remove(draft.id)
      expect(mirror.ids()).toEqual([])
    }),
    { numRuns: 50 },
  )
})

test('What other pages keep in the same storage is neither listed nor touched', () => {
  localStorage.setItem('other', 'theirs')
  const mirror = createMirror(localStorage)
  mirror.write(draftSaying('甲'))
  expect(mirror.ids()).toEqual(['draft-1'])
  mirror.remove('other')
  expect(localStorage.getItem('other')).toBe('theirs')
})

test('A draft that is larger than the storage is refused, and lasts as long as the page', () => {
  const mirror = createMirror(localStorage)
  const long = draftSaying('长'.repeat(6_000_000))
  mirror.write(draftSaying('短'))
  expect(mirror.write(long)).toBe(false)
  expect(mirror.read('draft-1')).toEqual(long)
  const nextPage = createMirror(localStorage)
  expect(nextPage.read('draft-1')).toEqual(draftSaying('短'))
})

test.each([
  ['A storage that refuses every write', new FullStorage()],
  ['A missing storage', undefined],
])('%s says so, and the draft lasts as long as the page', (_, storage) => {
  const mirror = createMirror(storage)
  expect(mirror.write(draftSaying('甲'))).toBe(false)
  expect(mirror.ids()).toEqual(['draft-1'])
  expect(mirror.read('draft-1')).toEqual(draftSaying('甲'))
  expect(createMirror(storage).ids()).toEqual([])
  mirror.remove('draft-1')
  expect(mirror.ids()).toEqual([])
  expect(mirror.read('draft-1')).toBeUndefined()
})

test('Once there is room again, the newest text is the one in the storage', () => {
  const mirror = createMirror(localStorage)
  mirror.write(draftSaying('长'.repeat(6_000_000)))
  expect(mirror.write(draftSaying('短'))).toBe(true)
  expect(mirror.read('draft-1')).toEqual(draftSaying('短'))
  expect(mirror.ids()).toEqual(['draft-1'])
})

test('A text that was cut off in the storage reads as nothing', () => {
  localStorage.setItem('nianbao:draft:draft-1', '{"kind":"nianbao-dra')
  expect(createMirror(localStorage).read('draft-1')).toBeUndefined()
})

test("The browser's own storage is found", () => {
  expect(browserStorage()).toBe(localStorage)
})
