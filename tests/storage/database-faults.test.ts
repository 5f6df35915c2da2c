import { beforeEach, expect, test } from 'vitest'
import { createDraftStore } from '../../src/storage/draft-store'
import { createMirror } from '../../src/storage/mirror'
import type { DraftStore } from '../../src/storage/stored-draft'
import { library } from '../../templates/library'
import { draftSaying, sentenceIn } from './any-draft'
import { disk, emptyDatabase, forbidDatabases } from './database'
import { FullStorage, MemoryStorage } from './memory-storage'
import { loaded, saved } from './stored'

const openStore = (storage: Storage | undefined): DraftStore =>
  createDraftStore(library, createMirror(storage))

beforeEach(emptyDatabase)

test('Where databases are forbidden, the list says so and holds what was kept aside', async () => {
  forbidDatabases()
  const store = openStore(new MemoryStorage())
  store.keepAside(draftSaying('甲'))
  const { drafts, problem } = await store.list()
  expect(problem).toEqual({ kind: 'forbidden', detail: 'databases are forbidden' })
  expect(drafts).toMatchObject([{ id: 'draft-1', opened: { ok: true } }])
  expect(await loaded(store, 'draft-1')).toEqual(draftSaying('甲'))
})

test('Where a database fails to open, the list says so', async () => {
  const wider = indexedDB.open('nianbao', 7)
  await new Promise((resolve) => {
    wider.onsuccess = resolve
  })
  wider.result.close()
  const { drafts, problem } = await openStore(new MemoryStorage()).list()
  expect(drafts).toEqual([])
  expect(problem).toMatchObject({ kind: 'newer' })
})

test('A save where databases are forbidden rejects and leaves what was kept aside', async () => {
  forbidDatabases()
  const store = openStore(new MemoryStorage())
  store.keepAside(draftSaying('甲'))
  await expect(store.save(draftSaying('甲'))).rejects.toThrow('forbidden')
  expect(sentenceIn(await loaded(store, 'draft-1'))).toBe('甲')
})

test('A database that opens at the second attempt is used from then on', async () => {
  forbidDatabases()
  const store = openStore(new MemoryStorage())
  await expect(store.save(draftSaying('甲'))).rejects.toThrow()
  emptyDatabase()
  await saved(store, draftSaying('乙'))
  expect(sentenceIn(await loaded(store, 'draft-1'))).toBe('乙')
})

test('A full disk makes a save reject and keeps the stored draft', async () => {
  const { fill, makeRoom } = disk()
  const store = openStore(new MemoryStorage())
  const stored = await saved(store, draftSaying('甲'))
  fill()
  await expect(store.save({ ...stored, narratives: {} })).rejects.toThrow('the disk is full')
  expect(await loaded(store, 'draft-1')).toEqual(stored)
  makeRoom()
  expect(await saved(store, stored)).toMatchObject({ revision: 2 })
})

test('A full disk hides no stored draft while an overtaken text waits to be copied', async () => {
  const { fill } = disk()
  const store = openStore(new MemoryStorage())
  const first = await saved(store, draftSaying('甲'))
  await saved(store, { ...first, narratives: { overview: '乙' } })
  await saved(store, draftSaying('丙', 'another'))
  store.keepAside({ ...first, narratives: { overview: '丁' } })
  fill()
  const { drafts } = await store.list()
  expect(drafts.map(({ id }) => id)).toContain('another')
})

test.each([
  ['a full storage', new FullStorage()],
  ['no storage', undefined],
])('With %s the database alone keeps drafts', async (_, storage) => {
  const store = openStore(storage)
  store.keepAside(draftSaying('甲'))
  await saved(store, draftSaying('甲'))
  expect(sentenceIn(await loaded(store, 'draft-1'))).toBe('甲')
})

test.each([
  ['a full storage', new FullStorage()],
  ['no storage', undefined],
])('With %s keeping a draft aside says that it was refused', (_, storage) => {
  expect(openStore(storage).keepAside(draftSaying('甲'))).toBe(false)
})

test('A newer program in another window may upgrade the database; saving goes on after that', async () => {
  const store = openStore(new MemoryStorage())
  const stored = await saved(store, draftSaying('甲'))
  const upgrade = indexedDB.open('nianbao', 3)
  await new Promise((resolve, reject) => {
    upgrade.onsuccess = resolve
    upgrade.onblocked = reject
  })
  upgrade.result.close()
  await expect(store.save(stored)).rejects.toThrow()
  expect((await store.list()).problem).toMatchObject({ kind: 'newer' })
})
