import { beforeEach, expect, test } from 'vitest'
import type { Draft } from '../../src/report/draft'
import { createDraftStore, type DraftStore } from '../../src/storage/draft-store'
import { createMirror } from '../../src/storage/mirror'
import { library } from '../../templates/library'
import { draftSaying, sentenceIn } from './any-draft'
import { countRecords, emptyDatabase, putRecord, recordAt } from './database'
import { MemoryStorage } from './memory-storage'
import { loaded, saved } from './stored'

let storage: MemoryStorage
let store: DraftStore

beforeEach(() => {
  emptyDatabase()
  storage = new MemoryStorage()
  store = createDraftStore(library, createMirror(storage))
})

const saying = (draft: Draft, sentence: string): Draft => ({
  ...draft,
  narratives: { overview: sentence },
})

test('A draft that was only kept aside is listed and loaded', async () => {
  expect(store.keepAside(draftSaying('甲'))).toBe(true)
  expect((await store.list()).drafts.map(({ id }) => id)).toEqual(['draft-1'])
  expect(await loaded(store, 'draft-1')).toEqual(draftSaying('甲'))
})

test('What was kept aside on top of the stored revision is what the draft loads with', async () => {
  const stored = await saved(store, draftSaying('存过的'))
  store.keepAside(saying(stored, '没来得及存的'))
  expect(sentenceIn(await loaded(store, 'draft-1'))).toBe('没来得及存的')
  expect((await store.list()).drafts).toHaveLength(1)
})

test('A draft is called unsaved while what was kept aside is newer than the database', async () => {
  const stored = await saved(store, draftSaying('甲'))
  expect(await store.load('draft-1')).toMatchObject({ unsaved: false })
  store.keepAside(saying(stored, '乙'))
  expect(await store.load('draft-1')).toMatchObject({ unsaved: true })
  await saved(store, saying(stored, '乙'))
  expect(await store.load('draft-1')).toMatchObject({ unsaved: false })
})

test('A save clears what was kept aside', async () => {
  const stored = await saved(store, draftSaying('甲'))
  store.keepAside(saying(stored, '乙'))
  await saved(store, saying(stored, '乙'))
  expect(storage.length).toBe(0)
})

test('Saving an older text leaves the newer one that was kept aside meanwhile', async () => {
  const stored = await saved(store, draftSaying('甲'))
  const underWay = store.save(saying(stored, '乙'))
  store.keepAside(saying(stored, '丙'))
  await underWay
  expect(await everySentence()).toContain('丙')
})

test('What was kept aside on top of an older revision becomes a draft of its own', async () => {
  const first = await saved(store, draftSaying('甲'))
  const second = await saved(store, saying(first, '另一个窗口写的'))
  store.keepAside(saying(first, '这个窗口写的'))
  expect(await everySentence()).toEqual(['另一个窗口写的', '这个窗口写的'].sort())
  expect(await loaded(store, 'draft-1')).toEqual(second)
  expect(storage.length).toBe(0)
})

test('The copy is made once, however often the drafts are listed', async () => {
  const first = await saved(store, draftSaying('甲'))
  await saved(store, saying(first, '乙'))
  store.keepAside(saying(first, '丙'))
  await store.list()
  await store.list()
  await store.load('draft-1')
  expect(await countRecords()).toBe(2)
})

test('What was kept aside on top of an older revision with the same content is dropped', async () => {
  const first = await saved(store, draftSaying('甲'))
  const second = await saved(store, saying(first, '乙'))
  store.keepAside(saying(first, '乙'))
  expect(await loaded(store, 'draft-1')).toEqual(second)
  expect(await countRecords()).toBe(1)
  expect(storage.length).toBe(0)
})

test('Figures that were set aside count as content', async () => {
  const first = await saved(store, draftSaying('甲'))
  await saved(store, first)
  store.keepAside({ ...first, setAside: { 'disclosure/procurement/projects': '7' } })
  await store.list()
  expect(await countRecords()).toBe(2)
})

test('A kept text that no longer opens gives way to the stored draft and stays where it is', async () => {
  const stored = await saved(store, draftSaying('甲'))
  const broken = JSON.stringify({ ...stored, version: 99 })
  storage.setItem('nianbao:draft:draft-1', broken)
  expect(await loaded(store, 'draft-1')).toEqual(stored)
  expect(storage.getItem('nianbao:draft:draft-1')).toBe(broken)
})

test('A draft of a newer program stays untouched under a text of this one kept aside', async () => {
  const first = await saved(store, draftSaying('甲'))
  const newer = { ...first, version: 99, revision: 2 }
  await putRecord(newer)
  store.keepAside(saying(first, '旧程序写的'))
  await store.list()
  expect(await store.save(saying(first, '旧程序写的'))).toEqual({ type: 'overtaken' })
  expect(await recordAt('draft-1')).toEqual(newer)
})

test('Removing a draft removes what was kept aside of it', async () => {
  const stored = await saved(store, draftSaying('甲'))
  store.keepAside(saying(stored, '乙'))
  await store.remove('draft-1')
  expect(await store.list()).toEqual({ drafts: [] })
  expect(storage.length).toBe(0)
})

async function everySentence(): Promise<(string | undefined)[]> {
  const { drafts } = await store.list()
  return drafts.map(({ opened }) => (opened.ok ? sentenceIn(opened.draft) : undefined)).sort()
}
