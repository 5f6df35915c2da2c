import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  changesBetween,
  type Gesture,
  type History,
  noHistory,
  sealed,
  stepBack,
  stepForward,
  withGesture,
} from '../../../src/screens/session/history'

const patch = (path: string, before: string, after: string) => ({ path, before, after })

test('Keys typed into one field are one gesture, and a move of the focus ends it', () => {
  const typed = ['1', '12', '123'].reduce<History>(
    (history, text) => withGesture(history, [patch('a', text.slice(0, -1), text)]),
    noHistory,
  )
  expect(typed.done).toEqual([[patch('a', '', '123')]])
  const later = withGesture(sealed(typed), [patch('a', '123', '1234')])
  expect(later.done).toHaveLength(2)
})

test('Typing that ends where it began leaves no gesture', () => {
  const typed = withGesture(noHistory, [patch('a', '5', '')])
  expect(withGesture(typed, [patch('a', '', '5')]).done).toEqual([])
})

test('A change of several fields is one gesture, and typing after it is another', () => {
  const filled = withGesture(noHistory, [patch('a', '', '0'), patch('b', '', '0')])
  const typed = withGesture(filled, [patch('a', '0', '1')])
  expect(typed.done.map((gesture) => gesture.length)).toEqual([2, 1])
})

test('A new gesture forgets what was undone', () => {
  const one = withGesture(noHistory, [patch('a', '', '1')])
  const back = stepBack(one)?.history ?? noHistory
  expect(stepForward(back)).toBeDefined()
  expect(stepForward(withGesture(back, [patch('b', '', '1')]))).toBeUndefined()
})

const texts = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('', '0', '1', '22'))

test('Undoing every step gives the first texts back, redoing every step the last', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, fc.boolean()), { maxLength: 30 }), (changes) => {
      const first = { a: '', b: '', c: '' }
      let now: Record<string, string> = first
      let history = noHistory
      for (const [change, moves] of changes) {
        const next = { ...now, ...change }
        history = withGesture(moves ? sealed(history) : history, changesBetween('', now, next))
        now = next
      }
      const last = now
      for (let step = stepBack(history); step; step = stepBack(history)) {
        now = applied(now, step.gesture)
        history = step.history
      }
      expect(now).toEqual(first)
      for (let step = stepForward(history); step; step = stepForward(history)) {
        now = applied(now, step.gesture)
        history = step.history
      }
      expect(now).toEqual(last)
    }),
  )
})

function applied(texts: Record<string, string>, gesture: Gesture): Record<string, string> {
  for (const { path, before } of gesture) expect(texts[path]).toBe(before)
  return { ...texts, ...Object.fromEntries(gesture.map(({ path, after }) => [path, after])) }
}
