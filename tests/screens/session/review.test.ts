import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDraft } from '../../../src/report/draft'
import { createReviewStore } from '../../../src/screens/session/review'
import { formForYear } from '../../template/every-form'

const draft = createDraft('one', 2025, 'standard')
const withOverview = (overview: string) => ({ ...draft, narratives: { overview } })

function storeWithListener() {
  const store = createReviewStore(formForYear(2025), 2025, draft)
  const listener = vi.fn()
  store.subscribe(listener)
  const overview = () => store.get().report.narratives.get('overview')?.[0]?.text
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
  expect(store.get()).toBe(store.get())
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
