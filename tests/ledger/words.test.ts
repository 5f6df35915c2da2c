import { expect, test } from 'vitest'
import { ledgerFormOf } from '../../src/ledger/ledger-form'
import { createLexicon } from '../../src/ledger/lexicon'
import { ledgerRules } from '../../templates/ledger-rules'
import { applicantWords, resultWords } from '../../templates/ledger-words'
import { everyForm } from '../template/every-form'
import { ledgerForm } from './some-ledger'

test.each(everyForm)('every label of $name means its own place', ({ form }) => {
  const read = ledgerFormOf(form, ledgerRules)
  expect(read?.results.length).toBeGreaterThan(18)
  expect(read?.applicants).toHaveLength(6)
  for (const { id, label } of read?.results ?? []) {
    expect(read?.words.results.meaningOf(label), label).toEqual({ type: 'place', id })
  }
  for (const { id, label } of read?.applicants ?? []) {
    expect(read?.words.applicants.meaningOf(label), label).toEqual({ type: 'place', id })
  }
})

test.each([2020, 2024])(
  'on the form of %s no usual word means two rows, and each means one',
  (year) => {
    const { results, applicants, words } = ledgerForm(year)
    const lists = [
      [resultWords, results, words.results],
      [applicantWords, applicants, words.applicants],
    ] as const
    for (const [list, places, lexicon] of lists) {
      const groups = places.flatMap(({ group }) => group?.id ?? [])
      for (const { ids, words: more } of list) {
        const id = ids.find(
          (one) => places.some((place) => place.id === one) || groups.includes(one),
        )
        expect(id, ids.join()).toBeDefined()
        for (const word of more) {
          const meaning = lexicon.meaningOf(word)
          const isGroup = id !== undefined && groups.includes(id)
          expect(meaning.type, word).toBe(isGroup ? 'open' : 'place')
        }
      }
    }
  },
)

test('words are compared without numbers of items, brackets, spaces and full-width forms', () => {
  const { words } = ledgerForm(2024)
  for (const text of [
    '（三）不予公开—1.属于国家秘密',
    ' 不予公开 （国家秘密）',
    '１．属于国家秘密',
    '涉及国家秘密。',
  ]) {
    expect(words.results.meaningOf(text), text).toEqual({ type: 'place', id: 'state-secret' })
  }
  expect(words.results.meaningOf('予以公开（部分）').type).toBe('unknown')
  expect(words.results.meaningOf('')).toEqual({ type: 'unknown' })
})

test('a form without the table cannot be counted into', () => {
  const [{ form } = everyForm[0] ?? {}] = everyForm
  if (!form) throw new Error('no form')
  expect(ledgerFormOf(form, { ...ledgerRules, table: 'none' })).toBeUndefined()
  expect(createLexicon([], resultWords).meaningOf('予以公开').type).toBe('unknown')
})
