import * as fc from 'fast-check'
import { createDraft, type Draft, draftVersion } from '../../src/report/draft'
import type { LastYear } from '../../src/report/last-year'
import type { Settings } from '../../src/report/settings'
import type { Form } from '../../src/template/form'
import { anyText } from '../report/any-text'
import { formForYear } from '../template/every-form'

const text = anyText(8)

const anySettings: fc.Arbitrary<Settings> = fc.record({
  fonts: fc.constantFrom('gb2312', 'windows', 'founder'),
  pageNumbers: fc.constantFrom('outside', 'centre'),
  seal: fc.constantFrom('with', 'without'),
  printPreamble: fc.boolean(),
  printContact: fc.boolean(),
  printSignature: fc.boolean(),
  approvalSheet: fc.constantFrom('none', 'first', 'last'),
  attachmentPages: fc.boolean(),
  carriesDraft: fc.boolean(),
  feeStatement: fc.constantFrom('none', 'not-charged', 'charged'),
})

function anyLastYear(year: number): fc.Arbitrary<LastYear> {
  return fc.record({
    year: fc.constant(year),
    template: fc.constantFrom('trial', 'standard'),
    overlays: fc.subarray(['jilin']),
    title: text,
    agency: text,
    source: text,
    preamble: text,
    contact: text,
    signature: text,
    narratives: someOf(formForYear(2025).template.sections.map(({ id }) => id)),
    cells: cellsOf(formForYear(2025)),
  })
}

/** A draft of any year with any texts in it, as it is before its first save. */
export const anyDraft: fc.Arbitrary<Draft> = fc
  .record({ year: fc.integer({ min: 2019, max: 2026 }), overlays: fc.subarray(['jilin']) })
  .chain(({ year, overlays }) => {
    const form = formForYear(year, overlays)
    return fc.record({
      kind: fc.constant('nianbao-draft' as const),
      version: fc.constant(draftVersion),
      id: fc.string({ minLength: 1 }),
      year: fc.constant(year),
      template: fc.constant(form.template.id),
      overlays: fc.constant(overlays),
      basics: fc.record({
        agency: text,
        title: text,
        preamble: text,
        contact: text,
        signature: text,
        date: text,
        attachments: text,
        feeNotices: text,
        feeAsked: text,
        feeReceived: text,
        deadline: text,
        keptOut: text,
      }),
      narratives: someOf(form.template.sections.map(({ id }) => id)),
      cells: cellsOf(form),
      settings: anySettings,
      setAside: cellsOf(formForYear(year > 2020 ? 2020 : 2022)),
      lastYear: fc.option(anyLastYear(year - 1)),
      asFound: fc.constant(false),
      acknowledged: fc.dictionary(text, text, { maxKeys: 3, noNullPrototype: true }),
      ledger: fc.record({
        source: text,
        countedAt: text,
        year: text,
        counted: text,
        uncounted: text,
        reasons: text,
      }),
      counted: cellsOf(form),
      revision: fc.constant(0),
      savedAt: fc.constant(''),
    })
  })

function cellsOf(form: Form): fc.Arbitrary<Record<string, string>> {
  return someOf([...form.cells.keys()])
}

function someOf(keys: readonly string[]): fc.Arbitrary<Record<string, string>> {
  return fc.dictionary(fc.constantFrom(...keys), text, { maxKeys: 12, noNullPrototype: true })
}

/** A small draft that tells by one sentence which text it holds. */
export function draftSaying(sentence: string, id = 'draft-1'): Draft {
  return { ...createDraft(id, 2024, 'standard'), narratives: { overview: sentence } }
}

export function sentenceIn(draft: Draft): string | undefined {
  return draft.narratives.overview
}
