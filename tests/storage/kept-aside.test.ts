import { beforeEach, expect, test } from 'vitest'
import type { Draft } from '../../src/report/draft'
import { createBackups } from '../../src/storage/backups'
import { createDraftStore } from '../../src/storage/draft-store'
import { createMirror } from '../../src/storage/mirror'
import { createPartedNotes } from '../../src/storage/parted'
import type { DraftStore } from '../../src/storage/stored-draft'
import { library } from '../../templates/library'
import { draftSaying, sentenceIn } from './any-draft'
import { countRecords, emptyDatabase, forbidDatabases, putRecord, recordAt } from './database'
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
  const { damaged } = await store.list()
  expect(damaged).toMatchObject([
    { slot: { id: 'draft-1', text: broken }, message: expect.stringContaining('更新版本') },
  ])
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
  expect(await store.list()).toEqual({ drafts: [], damaged: [] })
  expect(storage.length).toBe(0)
})

test('A text that was cut off is listed as damaged, with all of it, until it is removed', async () => {
  storage.setItem('nianbao:aside:w1:draft-1', '{"kind":"nianbao-dra')
  const { drafts, damaged } = await store.list()
  expect(drafts).toEqual([])
  expect(damaged).toMatchObject([{ slot: { text: '{"kind":"nianbao-dra' } }])
  for (const each of damaged) store.removeDamaged(each)
  expect(storage.length).toBe(0)
})

test('What two windows left behind of one draft becomes two drafts', async () => {
  const stored = await saved(store, draftSaying('甲'))
  windowOver(storage, 'w1').keepAside(saying(stored, '一窗'))
  windowOver(storage, 'w2').keepAside(saying(stored, '二窗'))
  expect(await everySentence()).toEqual(['一窗', '二窗'].sort())
  expect(sentenceIn(await loaded(store, 'draft-1'))).toBe('二窗')
  expect(await everySentence()).toEqual(['一窗', '二窗'].sort())
})

test('Two windows that find what a third left behind make one copy of it', async () => {
  const first = await saved(store, draftSaying('甲'))
  await saved(store, saying(first, '乙'))
  windowOver(storage, 'w1').keepAside(saying(first, '丙'))
  await Promise.all([windowOver(storage, 'w2').list(), windowOver(storage, 'w3').list()])
  expect(await everySentence()).toEqual(['丙', '乙'].sort())
  expect(await countRecords()).toBe(2)
})

test('What two windows left behind that says the same stays one draft', async () => {
  const stored = await saved(store, draftSaying('甲'))
  windowOver(storage, 'w1').keepAside(saying(stored, '同文'))
  windowOver(storage, 'w2').keepAside(saying(stored, '同文'))
  expect(await everySentence()).toEqual(['同文'])
})

test('A window that goes on from what another left behind leaves no copy of it', async () => {
  const stored = await saved(store, draftSaying('甲'))
  windowOver(storage, 'w1').keepAside(saying(stored, '没存完'))
  const next = windowOver(storage, 'w2')
  const opened = await loaded(next, 'draft-1')
  await saved(next, saying(opened, '没存完的接着写'))
  expect(await everySentence()).toEqual(['没存完的接着写'])
  expect(storage.length).toBe(0)
})

test('Where databases are forbidden, page after page goes on from the one before', async () => {
  forbidDatabases()
  for (const page of ['w1', 'w2', 'w3']) {
    const there = windowOver(storage, page)
    const before = (await there.load('draft-1'))?.opened
    const text = before?.ok ? sentenceIn(before.draft) : ''
    expect(there.keepAside(draftSaying(`${text}${page}`))).toBe(true)
  }
  expect(storage.length).toBe(1)
  expect(await everySentence()).toEqual(['w1w2w3'])
})

test('A slot in which its window has written again is not removed by one that went on from it', async () => {
  const stored = await saved(store, draftSaying('甲'))
  const living = windowOver(storage, 'w1')
  living.keepAside(saying(stored, '一'))
  const next = windowOver(storage, 'w2')
  const opened = await loaded(next, 'draft-1')
  living.keepAside(saying(stored, '一二'))
  await saved(next, saying(opened, '一三'))
  expect(await everySentence()).toEqual(['一三', '一二'].sort())
})

test('Two windows that saved the same text do not part', async () => {
  const first = await saved(store, draftSaying('甲'))
  const there = await saved(store, saying(first, '乙'))
  expect(await store.save(saying(first, '乙'))).toEqual({ type: 'saved', draft: there })
})

const windowOver = (shared: Storage, name: string) =>
  createDraftStore(library, createMirror(shared, name))

async function everySentence(): Promise<(string | undefined)[]> {
  const { drafts } = await store.list()
  return drafts.map(({ opened }) => (opened.ok ? sentenceIn(opened.draft) : undefined)).sort()
}

test('A copy that was made of a kept text is noted until it is opened', async () => {
  const first = await saved(store, draftSaying('甲'))
  await saved(store, saying(first, '另一个窗口写的'))
  store.keepAside(saying(first, '这个窗口写的'))
  await store.list()
  const [copy = ''] = store.parted.all()
  expect(sentenceIn(await loaded(store, copy))).toBe('这个窗口写的')
  expect(store.parted.all()).toEqual([])
})

test('The note of a copy outlives the page, goes with the draft, and with everything', async () => {
  const notes = createPartedNotes(storage)
  notes.note('copy-1')
  notes.note('copy-2')
  expect(createPartedNotes(storage).all()).toEqual(['copy-1', 'copy-2'])
  const page = createDraftStore(
    library,
    createMirror(storage),
    () => new Date(),
    createBackups(storage),
    createPartedNotes(storage),
  )
  await page.remove('copy-1')
  expect(notes.all()).toEqual(['copy-2'])
  await page.clear()
  expect(notes.all()).toEqual([])
})
