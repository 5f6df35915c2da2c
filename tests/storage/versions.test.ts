import { beforeEach, expect, test } from 'vitest'
import type { Draft } from '../../src/report/draft'
import { createDraftStore } from '../../src/storage/draft-store'
import { createMirror } from '../../src/storage/mirror'
import type { DraftStore } from '../../src/storage/stored-draft'
import { mostVersions, tooMany } from '../../src/storage/versions'
import { library } from '../../templates/library'
import { draftSaying, sentenceIn } from './any-draft'
import { emptyDatabase } from './database'
import { MemoryStorage } from './memory-storage'
import { loaded, saved } from './stored'

const minute = 60_000
let clock = 0
let store: DraftStore

beforeEach(() => {
  emptyDatabase()
  clock = Date.parse('2026-01-20T08:00:00Z')
  store = createDraftStore(library, createMirror(new MemoryStorage()), () => new Date(clock))
})

test('A draft that was saved once has no earlier version', async () => {
  await saved(store, draftSaying('甲'))
  expect(await store.versions('draft-1')).toEqual([])
})

test('The state before a save is kept, the newest first, and one a minute is enough', async () => {
  const first = await saved(store, draftSaying('甲'))
  const later = await saveEvery(minute / 6, first, 14)
  expect(await sentences()).toEqual(['第 12 次', '第 6 次', '甲'])
  expect(sentenceIn(later)).toBe('第 14 次')
})

test('Deleting much at once keeps what was there, however soon', async () => {
  const long = await saved(store, draftSaying('甲'))
  const longer = await saved(store, saying(long, '长'.repeat(3000)))
  clock += 1000
  await saved(store, saying(longer, ''))
  expect(await sentences()).toContain('长'.repeat(3000))
})

test('A day of typing leaves 20 versions: the first, the last, and fewer the older they are', async () => {
  const first = await saved(store, draftSaying('甲'))
  await saveEvery(minute, first, 300)
  const versions = await store.versions('draft-1')
  expect(versions).toHaveLength(mostVersions)
  expect(versions[versions.length - 1]).toMatchObject({ revision: 1 })
  const ages = versions.map(({ savedAt }) => (clock - Date.parse(savedAt)) / minute)
  expect(ages.filter((age) => age < 10).length).toBeGreaterThanOrEqual(3)
  expect(ages.filter((age) => age > 100).length).toBeGreaterThanOrEqual(3)
})

test('A clock that is set back neither stops the saves nor the versions', async () => {
  const first = await saved(store, draftSaying('甲'))
  const before = await saveEvery(minute, first, 5)
  clock -= 400 * 24 * 60 * minute
  const after = await saveEvery(minute, before, 60)
  expect(sentenceIn(await loaded(store, 'draft-1'))).toBe('第 60 次')
  expect(after.revision).toBe(66)
  expect((await store.versions('draft-1')).length).toBe(mostVersions)
})

test('What stands now can be kept as a version, to go back and forth', async () => {
  const first = await saved(store, draftSaying('甲'))
  await saved(store, saying(first, '乙'))
  await store.keepVersion('draft-1')
  expect(await sentences()).toEqual(['乙', '甲'])
})

test('The versions of a draft go with it, those of others stay', async () => {
  for (const id of ['one', 'two']) {
    const first = await saved(store, draftSaying('甲', id))
    await saved(store, saying(first, '乙'))
  }
  await store.remove('one')
  expect(await store.versions('one')).toEqual([])
  expect(await store.versions('two')).toHaveLength(1)
})

test('Clearing the computer leaves neither drafts nor versions nor texts aside', async () => {
  const storage = new MemoryStorage()
  storage.setItem('other', 'theirs')
  const shared = createDraftStore(library, createMirror(storage))
  const first = await saved(shared, draftSaying('甲'))
  const second = await saved(shared, saying(first, '乙'))
  shared.keepAside(saying(second, '丙'))
  storage.setItem('nianbao:draft:old', 'cut off')
  await shared.clear()
  expect(await shared.list()).toEqual({ drafts: [], damaged: [] })
  expect(await shared.versions('draft-1')).toEqual([])
  expect(Object.keys(storage)).toEqual(['other'])
})

test('Twenty versions need none to be given up', () => {
  expect(tooMany([])).toEqual([])
})

async function saveEvery(gap: number, from: Draft, times: number): Promise<Draft> {
  let draft = from
  for (let count = 1; count <= times; count += 1) {
    clock += gap
    draft = await saved(store, saying(draft, `第 ${count} 次`))
  }
  return draft
}

async function sentences(): Promise<(string | undefined)[]> {
  const versions = await store.versions('draft-1')
  return versions.map(({ opened }) => (opened.ok ? sentenceIn(opened.draft) : undefined))
}

function saying(draft: Draft, sentence: string): Draft {
  return { ...draft, narratives: { overview: sentence } }
}
