import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDraft } from '../../../src/report/draft'
import { createReviewStore, type ReviewStore } from '../../../src/screens/session/review'
import { createReviewer, type Reviewer } from '../../../src/screens/session/reviewer'
import { guide } from '../../../templates/guide'
import { formForYear } from '../../template/every-form'

const draft = createDraft('one', 2025, 'standard')
const form = formForYear(2025)
const loadReviewer = async () => createReviewer(form, guide)
const withOverview = (overview: string) => ({ ...draft, narratives: { overview } })

function storeWithListener(load: () => Promise<Reviewer> = loadReviewer) {
  const store = createReviewStore(form, 2025, draft, load)
  const listener = vi.fn()
  store.subscribe(listener)
  const overview = () => store.report().narratives.get('overview')?.[0]?.text
  return { store, listener, overview }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('Keys in a long text are told once, after the last of them', () => {
  const { store, listener, overview } = storeWithListener()
  for (const text of ['一', '一二', '一二三']) {
    store.updateSoon(withOverview(text))
    vi.advanceTimersByTime(100)
  }
  expect(listener).not.toHaveBeenCalled()
  vi.advanceTimersByTime(100)
  expect(listener).toHaveBeenCalledTimes(1)
  expect(overview()).toBe('一二三')
})

test('Whoever asks meanwhile hears of the last key, and listeners are still told', () => {
  const { store, listener, overview } = storeWithListener()
  store.updateSoon(withOverview('一'))
  expect(overview()).toBe('一')
  expect(store.report()).toBe(store.report())
  vi.advanceTimersByTime(200)
  expect(listener).toHaveBeenCalledTimes(1)
})

test('A change that cannot wait takes the place of one that waits', () => {
  const { store, listener, overview } = storeWithListener()
  store.updateSoon(withOverview('一'))
  store.update(withOverview('二'))
  expect(overview()).toBe('二')
  vi.advanceTimersByTime(200)
  expect(overview()).toBe('二')
  expect(listener).toHaveBeenCalledTimes(1)
})

test('Before the checks are here nothing is said of the report but what was typed', () => {
  const { store, listener, overview } = storeWithListener()
  store.update(withOverview('截止2025年底。'))
  expect(overview()).toBe('截止2025年底。')
  expect(listener).toHaveBeenCalledTimes(1)
  expect(store.checked()).toBeUndefined()
  expect(() => store.get()).toThrow()
})

test('The checks judge what was typed before they came, also what still waits', async () => {
  const { store, listener } = storeWithListener()
  store.fetchChecks()
  store.updateSoon(withOverview('截止2025年底。'))
  await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1))
  expect(store.get()).toBe(store.checked())
  expect(store.get().report).toBe(store.report())
  expect(rulesBroken(store)).toContain('until')
  store.update(withOverview('截至2025年底。'))
  expect(rulesBroken(store)).not.toContain('until')
})

test('A report whose checks do not come is never judged, and they can be asked for again', async () => {
  const load = vi.fn(async (): Promise<Reviewer> => {
    throw new Error('not there')
  })
  const { store, listener } = storeWithListener(load)
  store.fetchChecks()
  store.fetchChecks()
  await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1))
  expect(load).toHaveBeenCalledTimes(1)
  expect(store.isWithoutChecks()).toBe(true)
  expect(store.checked()).toBeUndefined()
  expect(() => store.get()).toThrow()
  load.mockImplementation(loadReviewer)
  store.fetchChecks()
  expect(store.isWithoutChecks()).toBe(false)
  await vi.waitFor(() => expect(store.checked()).toBeDefined())
})

function rulesBroken(store: ReviewStore): string[] {
  return store.get().result.findings.map(({ rule }) => rule)
}
