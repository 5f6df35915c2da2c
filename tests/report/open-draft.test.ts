import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Draft, draftVersion } from '../../src/report/draft'
import { type OpenedDraft, openDraft, openDraftText } from '../../src/report/open-draft'
import { library } from '../../templates/library'
import { formForYear } from '../template/every-form'
import { anyText } from './any-text'
import { draftOn } from './some-draft'

const written: Draft = {
  ...draftOn(formForYear(2025), 2025, {
    basics: { agency: '某县数据局', date: '2026年1月9日' },
    narratives: { overview: '（一）主动公开\n全年公开信息10条。', problems: '无。' },
    cells: { 'requests/received/natural-person': '１２', 'disclosure/fees/amount-charged': '无' },
    setAside: { 'disclosure/procurement/projects': '3' },
  }),
  revision: 7,
  savedAt: '2026-01-09T08:00:00.000Z',
}

describe('A draft file', () => {
  test('opens with everything that was typed, on the form of its year', () => {
    const opened = openDraftText(JSON.stringify(written), library)
    expect(opened).toMatchObject({ ok: true, draft: written })
    expect(opened.ok && opened.form.template.id).toBe('standard')
  })

  test('opens with a byte order mark and with line breaks', () => {
    const text = `\uFEFF${JSON.stringify(written, undefined, 2).replace(/\n/g, '\r\n')}\r\n`
    expect(openDraftText(text, library)).toMatchObject({ ok: true, draft: written })
  })

  test('opens on the form with its regional line', () => {
    const cells = { 'disclosure/published-altogether/value': '2条' }
    const draft = draftOn(formForYear(2020), 2020, { overlays: ['jilin'], cells })
    const opened = openDraft(draft, library)
    expect(opened).toMatchObject({ ok: true, draft })
    expect(opened.ok && opened.form.cells.has('disclosure/published-altogether/value')).toBe(true)
  })

  test('survives being saved, opened and saved again, whatever was typed', () => {
    fc.assert(
      fc.property(anyDraft(), (draft) => {
        const first = openDraftText(JSON.stringify(draft), library)
        expect(first).toMatchObject({ ok: true })
        if (!first.ok) return
        expect(first.draft).toEqual(draft)
        const saved = JSON.stringify(first.draft)
        const second = openDraftText(saved, library)
        expect(second.ok && JSON.stringify(second.draft)).toBe(saved)
      }),
      { numRuns: 20 },
    )
  })
})

describe('A file that is no draft is refused with a reason:', () => {
  test.each([
    ['an empty file', ''],
    ['text', '某县数据局2025年政府信息公开工作年度报告'],
    ['a broken file', '{"kind":"nianbao-draft",'],
    ['a Word file', 'PK\u0003\u0004\u0014\u0000'],
  ])('%s', (_, text) => {
    expect(reasonFor(openDraftText(text, library))).toContain('不是 JSON')
  })

  test.each(['null', '0', '"nianbao-draft"', '[]', '{}', '{"kind":"other"}', '[{"version":1}]'])(
    'other JSON such as %s',
    (text) => {
      const reason = reasonFor(openDraftText(text, library))
      expect(reason).toContain('不是本工具保存的草稿文件')
      expect(reason).not.toContain('不是 JSON')
    },
  )

  test('a draft of a newer program', () => {
    expect(reasonFor(openDraft({ ...written, version: draftVersion + 1 }, library))).toContain(
      '更新版本',
    )
  })

  test.each([0, -1, 0.5])('a draft of version %d, which never was', (version) => {
    expect(openDraft({ ...written, version }, library).ok).toBe(false)
  })

  test.each(['draft-of-tomorrow', '', 'constructor', '__proto__'])(
    'a draft on the unknown template %j',
    (template) => {
      const reason = reasonFor(openDraft({ ...written, template }, library))
      expect(reason).toContain(`“${template}”`)
      expect(reason).toContain('不认识')
    },
  )

  test('a draft of 2022 with the figures of the trial format, naming both formats', () => {
    const reason = reasonFor(openDraft(draftOn(formForYear(2020), 2022), library))
    expect(reason).toContain('2022 年')
    expect(reason).toContain('2021年格式（国办公开办函〔2021〕30号）')
    expect(reason).toContain('2019年试行格式（国办公开办函〔2019〕60号）')
    expect(reason).toContain('没有打开')
  })

  test('a draft of 2020 with the figures of the standard format, naming both formats', () => {
    const reason = reasonFor(openDraft(draftOn(formForYear(2022), 2020), library))
    expect(reason).toContain('国办公开办函〔2021〕30号')
    expect(reason).toContain('国办公开办函〔2019〕60号')
  })

  test.each([2018, 2020.5, -1])('a draft of the year %d, which has no format', (year) => {
    const reason = reasonFor(openDraft({ ...written, year }, library))
    expect(reason).toContain(String(year))
  })

  test('a draft of half a year', () => {
    expect(reasonFor(openDraft({ ...written, year: 2025.5 }, library))).toContain('内容不完整')
  })

  test.each([
    ['disclosure/procurement/projects', '政府集中采购，采购项目数量'],
    ['requests/other-results/natural-person', '三、本年度办理结果（六）其他处理，自然人'],
    ['disclosure/published-altogether/value', '政府信息公开发布总数量'],
    ['requests/received', 'requests/received'],
    ['constructor', 'constructor'],
  ])('a draft with a figure at %j, which its form does not have', (address, name) => {
    const reason = reasonFor(openDraft({ ...written, cells: { [address]: '1' } }, library))
    expect(reason).toContain('1 格数字')
    expect(reason).toContain(name)
  })

  test('a draft with a section that its form does not have', () => {
    expect(openDraft({ ...written, narratives: { appendix: '附。' } }, library).ok).toBe(false)
  })

  test.each([
    ['a number for a figure', { cells: { 'requests/received/natural-person': 12 } }],
    ['no narratives', { narratives: undefined }],
    ['no basics', { basics: { agency: '某县数据局' } }],
    ['no id', { id: '' }],
    ['a negative revision', { revision: -1 }],
  ])('a draft with %s', (_, parts) => {
    expect(reasonFor(openDraft({ ...written, ...parts }, library))).toContain('不完整')
  })

  test('a draft with a list for the figures', () => {
    expect(openDraft({ ...written, cells: ['1'] }, library).ok).toBe(false)
  })

  test('a file that is cut at any byte', () => {
    const bytes = new TextEncoder().encode(JSON.stringify(written))
    for (let length = 0; length < bytes.length; length++) {
      const text = new TextDecoder().decode(bytes.slice(0, length))
      expect(reasonFor(openDraftText(text, library))).toMatch(/。$/)
    }
  })
})

describe('A damaged file', () => {
  test('with any byte replaced is opened as it reads or refused, never an exception', () => {
    const bytes = new TextEncoder().encode(JSON.stringify(written))
    const damage = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }))
    fc.assert(
      fc.property(damage, ([index, byte]) => {
        const damaged = bytes.slice()
        damaged[index] = byte
        const opened = openDraftText(new TextDecoder().decode(damaged), library)
        expect(opened.ok || opened.message !== '').toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('with __proto__ among its figures or sections never passes it on', () => {
    const polluted = '{"__proto__":{"polluted":"1"},'
    for (const part of ['"cells":{', '"narratives":{', '"setAside":{', '"basics":{']) {
      const text = JSON.stringify(written).replace(part, `${part}${polluted.slice(1)}`)
      expect(text).toContain('polluted')
      const opened = openDraftText(text, library)
      if (opened.ok) expect(JSON.stringify(opened.draft)).not.toContain('polluted')
      expect('polluted' in {}).toBe(false)
    }
  })

  test('with any JSON in any part is opened or refused, never an exception', () => {
    const part = fc.constantFrom(...Object.keys(written))
    fc.assert(
      fc.property(part, fc.jsonValue(), (key, value) => {
        const opened = openDraftText(JSON.stringify({ ...written, [key]: value }), library)
        expect(opened.ok || opened.message !== '').toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

function reasonFor(opened: OpenedDraft): string {
  return opened.ok ? 'It was opened.' : opened.message
}

function anyDraft(): fc.Arbitrary<Draft> {
  const text = fc.oneof(
    anyText(12),
    fc.constantFrom('0', '１２', ' 3 ', '无', '__proto__', '\u0000', '\uD800', '𬭚', '"\\'),
  )
  return fc.constantFrom(2019, 2020, 2021, 2025).chain((year) => {
    const overlays = year < 2021 ? ['jilin'] : []
    const form = formForYear(year, overlays)
    return fc
      .record({
        agency: text,
        overview: text,
        others: text,
        setAside: fc.dictionary(fc.stringMatching(/^[a-z]+\/[a-z]+\/[a-z]+$/), text),
        cells: fc.tuple(...[...form.cells.keys()].map(() => fc.option(text, { nil: undefined }))),
        revision: fc.nat(),
      })
      .map(({ agency, overview, others, setAside, cells, revision }) => ({
        ...draftOn(form, year, {
          basics: { agency, title: overview, preamble: others },
          narratives: { others, overview },
          overlays,
          setAside: { ...setAside },
          cells: Object.fromEntries(
            [...form.cells.keys()].flatMap((address, index) => {
              const raw = cells[index]
              return raw === undefined ? [] : [[address, raw]]
            }),
          ),
        }),
        revision,
      }))
  })
}
