import { beforeEach, expect, test } from 'vitest'
import { createDraftStore } from '../../src/storage/draft-store'
import { createMirror } from '../../src/storage/mirror'
import type { DraftStore } from '../../src/storage/stored-draft'
import { library } from '../../templates/library'
import { draftSaying, sentenceIn } from './any-draft'
import { emptyDatabase, putRecord, recordAt } from './database'
import { MemoryStorage } from './memory-storage'
import { loaded, saved } from './stored'

let here: DraftStore
let otherWindow: DraftStore

beforeEach(() => {
  emptyDatabase()
  const storage = new MemoryStorage()
  here = createDraftStore(library, createMirror(storage))
  otherWindow = createDraftStore(library, createMirror(storage))
})

test('A draft just begun opens as it was stored', async () => {
  expect(await here.add(draftSaying('甲'))).toEqual({ stored: true })
  const stored = await recordAt('draft-1')
  expect(await loaded(here, 'draft-1')).toEqual(stored)
  expect(await loaded(here, 'draft-1')).toEqual(stored)
})

test('A draft just begun opens with what another window has saved on top of it', async () => {
  await here.add(draftSaying('甲'))
  const there = await loaded(otherWindow, 'draft-1')
  await saved(otherWindow, { ...there, narratives: { overview: '乙' } })
  expect(sentenceIn(await loaded(here, 'draft-1'))).toBe('乙')
})

test('A draft just begun that another window has removed is not there', async () => {
  await here.add(draftSaying('甲'))
  await otherWindow.remove('draft-1')
  expect(await here.load('draft-1')).toBeUndefined()
})

test('A record that is damaged after it was begun is refused', async () => {
  await here.add(draftSaying('甲'))
  await putRecord({ ...(await loaded(here, 'draft-1')), cells: 7 })
  expect((await here.load('draft-1'))?.opened).toMatchObject({ ok: false })
})

test('What is kept aside of a draft just begun is what it opens with', async () => {
  await here.add(draftSaying('甲'))
  here.keepAside({ ...(await loaded(here, 'draft-1')), narratives: { overview: '甲乙' } })
  expect(sentenceIn(await loaded(here, 'draft-1'))).toBe('甲乙')
})

test.each([-1, 1.5, '1', null])(
  'No text goes on from a stored revision that is %j',
  async (revision) => {
    const first = await saved(here, draftSaying('甲'))
    await putRecord({ ...first, revision })
    expect(await here.save(first)).toEqual({ type: 'overtaken' })
  },
)

test('The same text is the same in whatever order it was stored', async () => {
  const first = await saved(here, draftSaying('甲'))
  const next = { ...first, revision: 2 }
  await putRecord(Object.fromEntries(Object.entries(next).reverse()))
  expect(await here.save(first)).toEqual({ type: 'saved', draft: next })
})

test('What is saved while drafts are being listed is listed, or what was kept aside of it', async () => {
  for (let moments = 0; moments < 30; moments++) {
    emptyDatabase()
    const store = createDraftStore(library, createMirror(new MemoryStorage()))
    const first = await saved(store, draftSaying('甲'))
    let isListed = false
    const listing = store.load('draft-1').finally(() => {
      isListed = true
    })
    for (let moment = 0; moment < moments; moment++) await nextMoment()
    if (isListed) break
    store.keepAside({ ...first, narratives: { overview: '乙' } })
    const next = await saved(store, { ...first, narratives: { overview: '乙' } })
    store.dropAside(next)
    const found = await listing
    expect(found?.opened.ok && sentenceIn(found.opened.draft), `after ${moments}`).toBe('乙')
  }
})

function nextMoment(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
