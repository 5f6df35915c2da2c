import { describe, expect, test } from 'vitest'
import { createDraft, draftVersion } from '../../src/report/draft'
import { isFromNewerProgram, type Migration, migrate, migrations } from '../../src/report/migrate'
import { openDraft } from '../../src/report/open-draft'
import { library } from '../../templates/library'

const steps: readonly Migration[] = [
  (draft) => ({ ...draft, path: [...pathOf(draft), 'one to two'] }),
  (draft) => ({ ...draft, path: [...pathOf(draft), 'two to three'] }),
  (draft) => ({ ...draft, path: [...pathOf(draft), 'three to four'] }),
]

describe('Migrating a draft', () => {
  test.each([
    { version: 1, path: ['one to two', 'two to three', 'three to four'] },
    { version: 2, path: ['two to three', 'three to four'] },
    { version: 3, path: ['three to four'] },
    { version: 4, path: [] },
  ])('of version $version takes every later step in order', ({ version, path }) => {
    const migrated = migrate({ version, agency: '某县数据局', path: [] }, version, steps)
    expect(migrated).toEqual({ version: 4, agency: '某县数据局', path })
  })

  test('leaves the original as it was', () => {
    const original = Object.freeze({ version: 1, path: Object.freeze([]) })
    const migrated = migrate(original, 1, steps)
    expect(migrated).not.toBe(original)
    expect(original).toEqual({ version: 1, path: [] })
  })

  test('of the present version changes nothing', () => {
    const draft = { ...createDraft('draft-under-test', 2025, 'standard') }
    expect(migrate(draft, draftVersion)).toEqual(draft)
  })

  test('of version 1 keeps what was typed and prints it as before', () => {
    const { settings, acknowledged, lastYear, asFound, ...older } = createDraft(
      'draft-under-test',
      2025,
      'standard',
    )
    const { attachments, feeNotices, feeAsked, feeReceived, ...basics } = older.basics
    const draft = { ...older, version: 1, basics: { ...basics, agency: '某县数据局' } }
    const opened = openDraft(draft, library)
    expect(opened).toMatchObject({
      ok: true,
      draft: {
        version: draftVersion,
        settings,
        acknowledged,
        lastYear,
        asFound,
        basics: { agency: '某县数据局', attachments, feeNotices, feeAsked, feeReceived },
      },
    })
  })
})

describe('A draft of version 3', () => {
  test('opens without a report of last year, on the format of its year', () => {
    const { lastYear, asFound, ...older } = createDraft('draft-under-test', 2025, 'standard')
    expect(openDraft({ ...older, version: 3 }, library)).toMatchObject({
      ok: true,
      draft: { version: draftVersion, lastYear: null, asFound: false },
    })
  })
})

describe('A draft of version 4', () => {
  test('opens without demands of the agency’s own, and keeps what was typed', () => {
    const draft = createDraft('draft-under-test', 2025, 'standard')
    const { deadline, keptOut, ...basics } = { ...draft.basics, agency: '某县数据局' }
    const { carriesDraft, ...settings } = draft.settings
    expect(openDraft({ ...draft, basics, settings, version: 4 }, library)).toMatchObject({
      ok: true,
      draft: {
        version: draftVersion,
        basics: { ...basics, deadline, keptOut },
        settings: { ...settings, carriesDraft },
      },
    })
  })
})

describe('A draft of version 5', () => {
  test('opens as one whose table three was never counted from a ledger', () => {
    const { ledger, counted, ...older } = createDraft('draft-under-test', 2025, 'standard')
    expect(openDraft({ ...older, version: 5 }, library)).toMatchObject({
      ok: true,
      draft: { version: draftVersion, ledger, counted },
    })
  })
})

describe('The program', () => {
  test('has a migration from every version before its own', () => {
    expect(migrations).toHaveLength(draftVersion - 1)
  })

  test('knows a draft of a newer program', () => {
    expect(isFromNewerProgram(draftVersion)).toBe(false)
    expect(isFromNewerProgram(draftVersion + 1)).toBe(true)
  })
})

function pathOf(draft: Readonly<Record<string, unknown>>): unknown[] {
  return Array.isArray(draft.path) ? draft.path : []
}
