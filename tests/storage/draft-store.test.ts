import * as fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import type { Draft } from '../../src/report/draft'
import { createDraftStore } from '../../src/storage/draft-store'
import { createMirror } from '../../src/storage/mirror'
import { library } from '../../templates/library'
import { anyDraft, draftSaying } from './any-draft'
import { countRecords, emptyDatabase, putRecord, recordAt } from './database'
import { MemoryStorage } from './memory-storage'
import { loaded, saved } from './stored'

beforeEach(emptyDatabase)

const openStore = (now?: () => Date) =>
  createDraftStore(library, createMirror(new MemoryStorage()), now)

test('A browser in which nothing was stored lists no drafts and no problem', async () => {
  expect(await openStore().list()).toEqual({ drafts: [], damaged: [] })
})

test('A draft that was never stored is not there', async () => {
  expect(await openStore().load('nowhere')).toBeUndefined()
})

test('Any draft survives being saved, loaded, saved and loaded again', async () => {
  await fc.assert(
    fc.asyncProperty(anyDraft, async (draft) => {
      emptyDatabase()
      const store = openStore()
      const once = await saved(store, draft)
      expect(contentOf(once)).toEqual(contentOf(draft))
      expect(await loaded(store, draft.id)).toEqual(once)
      const twice = await saved(store, await loaded(store, draft.id))
      expect(contentOf(await loaded(store, draft.id))).toEqual(contentOf(draft))
      expect(twice.revision).toBe(2)
    }),
    { numRuns: 60 },
  )
})

test('A save counts the revision on and notes the time', async () => {
  const store = openStore(() => new Date('2026-01-20T08:30:00Z'))
  const first = await saved(store, draftSaying('甲'))
  expect(first).toMatchObject({ revision: 1, savedAt: '2026-01-20T08:30:00.000Z' })
  expect(await saved(store, first)).toMatchObject({ revision: 2 })
})

test('A save on top of an older revision is overtaken and writes nothing', async () => {
  const store = openStore()
  const first = await saved(store, draftSaying('甲'))
  await saved(store, { ...first, narratives: { overview: '另一个窗口' } })
  const before = await recordAt('draft-1')
  expect(await store.save({ ...first, narratives: { overview: '这个窗口' } })).toEqual({
    type: 'overtaken',
  })
  expect(await recordAt('draft-1')).toEqual(before)
  expect(await countRecords()).toBe(1)
})

test('Of two windows that save the same revision at once, exactly one is overtaken', async () => {
  const here = openStore()
  const there = openStore()
  const first = await saved(here, draftSaying('甲'))
  const both = await Promise.all([
    here.save({ ...first, narratives: { overview: '这里' } }),
    there.save({ ...first, narratives: { overview: '那里' } }),
  ])
  expect(both.map(({ type }) => type).sort()).toEqual(['overtaken', 'saved'])
})

test('A draft that another window has deleted is stored again by the next save', async () => {
  const store = openStore()
  const first = await saved(store, draftSaying('甲'))
  await store.remove('draft-1')
  expect(await store.load('draft-1')).toBeUndefined()
  await saved(store, first)
  expect(await loaded(store, 'draft-1')).toMatchObject({ narratives: { overview: '甲' } })
})

test('Every stored draft is listed by its id', async () => {
  const store = openStore()
  await saved(store, draftSaying('甲', 'one'))
  await saved(store, draftSaying('乙', 'two'))
  const { drafts } = await store.list()
  expect(drafts.map(({ id }) => id).sort()).toEqual(['one', 'two'])
})

test('Removing one draft leaves the others', async () => {
  const store = openStore()
  await saved(store, draftSaying('甲', 'one'))
  await saved(store, draftSaying('乙', 'two'))
  await store.remove('one')
  expect((await store.list()).drafts.map(({ id }) => id)).toEqual(['two'])
})

test.each([
  ['of a newer program', { ...draftSaying('甲'), version: 99, more: [1, 2] }, '更新版本'],
  ['of an unknown format', { ...draftSaying('甲'), template: '2030' }, '格式“2030”'],
  ['that is no draft', { id: 'draft-1', revision: 3, something: 'else' }, '不是本工具保存的草稿'],
])('A stored record %s is listed as refused and left untouched', async (_, record, sentence) => {
  const store = openStore()
  await store.list()
  await putRecord(record)
  const { drafts } = await store.list()
  expect(drafts).toMatchObject([{ id: 'draft-1', opened: { ok: false } }])
  const opened = (await store.load('draft-1'))?.opened
  expect(opened?.ok === false && opened.message).toContain(sentence)
  expect(await recordAt('draft-1')).toEqual(record)
})

test('A refused record hides no other draft', async () => {
  const store = openStore()
  await saved(store, draftSaying('甲', 'good'))
  await putRecord({ ...draftSaying('乙', 'newer'), version: 99 })
  expect(await loaded(store, 'good')).toMatchObject({ narratives: { overview: '甲' } })
})

function contentOf({ revision: _revision, savedAt: _savedAt, ...content }: Draft) {
  return content
}
