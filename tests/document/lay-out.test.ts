import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Table } from '../../src/document/block'
import { layOut, layOutReport } from '../../src/document/lay-out'
import { printedAt, readReport } from '../../src/report/report'
import { defaultSettings, type Settings } from '../../src/report/settings'
import { type DraftParts, draftOn, reportOn } from '../report/some-draft'
import { everyForm, formForYear } from '../template/every-form'

const form = formForYear(2025)
const headings = form.template.sections.map(({ heading }) => heading)

const everything: DraftParts = {
  basics: {
    agency: '某县数据局',
    preamble: '根据《条例》编制本报告。\n全文如下。',
    contact: '某县人民路1号，电话12345',
    signature: '某县数据局',
    date: '2026-01-09',
  },
  narratives: {
    overview: '全年平稳。\n（一）主动公开\n1.发布\n公开信息10条。',
    requests: '收到申请情况如下。',
    problems: '存在不足。',
    others: '无。',
  },
}

describe('A report laid out', () => {
  const blocks = layOut(reportOn(form, 2025, everything))

  test('prints every part in the order of the official form', () => {
    expect(blocks.map(outline)).toEqual([
      '0 某县数据局2025年政府信息公开工作年度报告',
      'body 根据《条例》编制本报告。',
      'body 全文如下。',
      'body 联系方式：某县人民路1号，电话12345',
      '1 一、总体情况',
      'body 全年平稳。',
      '2 （一）主动公开',
      '3 1.发布',
      'body 公开信息10条。',
      '1 二、主动公开政府信息情况',
      'table 二、主动公开政府信息情况',
      '1 三、收到和处理政府信息公开申请情况',
      'body 收到申请情况如下。',
      'table 三、收到和处理政府信息公开申请情况',
      '1 四、政府信息公开行政复议、行政诉讼情况',
      'table 四、政府信息公开行政复议、行政诉讼情况',
      '1 五、存在的主要问题及改进情况',
      'body 存在不足。',
      '1 六、其他需要报告的事项',
      'body 无。',
      'signature 某县数据局',
      'date 2026年1月9日',
    ])
  })

  test('leaves out what the clerk left blank, but no heading and no table', () => {
    const blank = layOut(reportOn(form, 2025, { basics: { agency: '某县数据局', contact: ' ' } }))
    const [title, ...parts] = blank.map(outline)
    expect(title).toBe('0 某县数据局2025年政府信息公开工作年度报告')
    expect(parts).toEqual(
      headings.flatMap((heading, index) =>
        [1, 2, 3].includes(index) ? [`1 ${heading}`, `table ${heading}`] : [`1 ${heading}`],
      ),
    )
  })

  test('prints a date that cannot be read as it was typed', () => {
    const [last] = layOut(reportOn(form, 2025, { basics: { date: '一月九日' } })).slice(-1)
    expect(last).toEqual({ type: 'paragraph', role: 'date', text: '一月九日' })
  })
})

describe('The tables of a report laid out', () => {
  test('have the rows and header rows of the official form', () => {
    const shapes = (year: number) =>
      tablesOf(layOut(reportOn(formForYear(year), year))).map(({ rows, headerRows, widths }) => [
        rows.length,
        headerRows,
        widths.length,
      ])
    expect(shapes(2020)).toEqual([
      [18, 0, 7],
      [26, 3, 10],
      [4, 3, 15],
    ])
    expect(shapes(2025)).toEqual([
      [14, 0, 4],
      [28, 3, 10],
      [4, 3, 15],
    ])
  })

  test('print 0 as 0, a blank as nothing and a figure without its separators', () => {
    const printed = printedIn({
      'disclosure/regulations/issued': '0',
      'disclosure/licences/decisions': '1，234',
      'disclosure/fees/amount-charged': '72701.2578',
    })
    expect(printed.get('disclosure/regulations/issued')).toBe('0')
    expect(printed.get('disclosure/regulations/repealed')).toBe('')
    expect(printed.get('disclosure/licences/decisions')).toBe('1234')
    expect(printed.get('disclosure/fees/amount-charged')).toBe('72701.2578')
  })

  test('print a blank total as computed, a stated one as stated, and none with a part missing', () => {
    const row = (id: string, text: string) =>
      Object.fromEntries(
        [
          'natural-person',
          'business',
          'research',
          'public-benefit',
          'legal-services',
          'other-organisation',
        ].map((column) => [`requests/${id}/${column}`, text]),
      )
    const printed = printedIn({
      ...row('received', '2'),
      ...row('granted', '2'),
      'requests/granted/total': '９９',
      ...row('complaint', '2'),
      'requests/complaint/research': '',
    })
    expect(printed.get('requests/received/total')).toBe('12')
    expect(printed.get('requests/granted/total')).toBe('99')
    expect(printed.get('requests/complaint/total')).toBe('')
  })

  test('print what cannot be read as it was typed', () => {
    expect(
      printedIn({ 'disclosure/licences/decisions': ' 无 ' }).get('disclosure/licences/decisions'),
    ).toBe('无')
  })

  test.each([
    ['2条', '：2条'],
    ['', '：'],
  ])('print the regional line with its figure %j behind a colon', (text, ending) => {
    const jilin = formForYear(2020, ['jilin'])
    const address = 'disclosure/published-altogether/value'
    const [table] = tablesOf(layOut(reportOn(jilin, 2020, { cells: { [address]: text } })))
    expect(table?.rows.slice(-1)).toEqual([
      [
        {
          role: 'line',
          text: `2020年本行政区域（或本部门）政府信息公开发布总数量（非新闻类、消息类）${ending}`,
          colSpan: 7,
          rowSpan: 1,
          address,
        },
      ],
    ])
  })

  test.each(everyForm)(
    'print every figure of the form $name once, as the report says it',
    ({ form }) => {
      const addresses = [...form.cells.keys()]
      const texts = fc.array(fc.constantFrom('', '0', '７', '1,234', '无'), {
        minLength: addresses.length,
        maxLength: addresses.length,
      })
      fc.assert(
        fc.property(texts, (raw) => {
          const cells = Object.fromEntries(
            addresses.map((address, index) => [address, raw[index] ?? '']),
          )
          const report = reportOn(form, form.template.reportYears.from, { cells })
          const printed = tablesOf(layOut(report))
            .flatMap(({ rows }) => rows.flat())
            .flatMap(({ address, text, role }) => (role === 'figure' ? [[address, text]] : []))
          const asked = addresses.filter((address) => !address.endsWith('/value'))
          expect(printed).toHaveLength(asked.length)
          expect(new Map(printed as [string, string][])).toEqual(
            new Map(asked.map((address) => [address, printedAt(report, address)])),
          )
        }),
        { numRuns: 10 },
      )
    },
  )
})

function printedIn(cells: Record<string, string>): Map<string | undefined, string> {
  const tables = tablesOf(layOut(reportOn(form, 2025, { cells })))
  const figures = tables.flatMap(({ rows }) => rows.flat()).filter(({ address }) => address)
  return new Map(figures.map(({ address, text }) => [address, text]))
}

function tablesOf(blocks: readonly Block[]): Table[] {
  return blocks.filter((block) => block.type === 'table')
}

function outline(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${block.level} ${block.text}`
    case 'paragraph':
      return `${block.role} ${block.text}`
    case 'table':
      return `table ${block.name}`
    case 'page-break':
      return 'page break'
  }
}

describe('What the settings ask for', () => {
  const parts = {
    basics: {
      agency: '某县数据局',
      preamble: '说明一句。',
      contact: '某街1号',
      signature: '某县数据局',
      date: '2026-1-20',
      attachments: '清单\n\n统计表',
    },
  }
  const outlineWith = (settings: Partial<Settings>) =>
    layOut(
      readReport(
        { ...draftOn(form, 2025, parts), settings: { ...defaultSettings, ...settings } },
        form,
      ),
    ).map(outline)

  test('a part that is switched off is left out', () => {
    const shown = outlineWith({})
    const hidden = outlineWith({
      printPreamble: false,
      printContact: false,
      printSignature: false,
    })
    expect(shown.filter((line) => !hidden.includes(line))).toEqual([
      'body 说明一句。',
      'body 联系方式：某街1号',
      'signature 某县数据局',
      'date 2026年1月20日',
    ])
  })

  test('the approval sheet stands on a page of its own, first or last', () => {
    const sheet = ['0 政府信息公开工作年度报告审签单', 'table 审签单']
    expect(outlineWith({ approvalSheet: 'first' }).slice(0, 3)).toEqual([...sheet, 'page break'])
    expect(outlineWith({ approvalSheet: 'last' }).slice(-3)).toEqual(['page break', ...sheet])
  })

  test('the approval sheet is not published', () => {
    const settings = { ...defaultSettings, approvalSheet: 'first' } as const
    const report = readReport({ ...draftOn(form, 2025, parts), settings }, form)
    expect(layOutReport(report).map(outline)).toEqual(outlineWith({}))
  })

  test('the approval sheet has room for each signer, and does not part the agency’s name', () => {
    const settings = { ...defaultSettings, approvalSheet: 'first' } as const
    const report = readReport({ ...draftOn(form, 2025, parts), settings }, form)
    const [sheet] = tablesOf(layOut(report))
    const [title, ...signers] = sheet?.rows ?? []
    expect(title?.[1]).toMatchObject({ text: report.title, unbroken: '某县数据局' })
    expect(signers.map(([label]) => label?.text)).toEqual([
      '拟稿',
      '审核',
      '保密审查',
      '分管领导',
      '主要负责人签发',
    ])
    for (const [, room] of signers) {
      expect(room).toMatchObject({ role: 'signing', text: '年　　月　　日' })
    }
  })

  test('attachments have pages of their own behind the report, before a last approval sheet', () => {
    const lines = outlineWith({ attachmentPages: true, approvalSheet: 'last' })
    expect(lines.slice(-12)).toEqual([
      'date 2026年1月20日',
      'page break',
      'attachment-label 附件1',
      '0 清单',
      'body ',
      'page break',
      'attachment-label 附件2',
      '0 统计表',
      'body ',
      'page break',
      '0 政府信息公开工作年度报告审签单',
      'table 审签单',
    ])
  })

  test('a single attachment has no number', () => {
    const report = readReport(
      {
        ...draftOn(form, 2025, { basics: { ...parts.basics, attachments: '1.清单' } }),
        settings: { ...defaultSettings, attachmentPages: true },
      },
      form,
    )
    const lines = layOut(report).map(outline)
    expect(lines).toContain('attachments 附件：清单')
    expect(lines).toContain('attachment-label 附件')
  })

  test('the pages of attachments are not published', () => {
    const settings = { ...defaultSettings, attachmentPages: true }
    const report = readReport({ ...draftOn(form, 2025, parts), settings }, form)
    expect(layOutReport(report).map(outline)).toEqual(outlineWith({}))
  })

  test('attachments are numbered and stand before the signature', () => {
    const lines = outlineWith({})
    expect(lines.slice(-4)).toEqual([
      'attachments 附件：1.清单',
      'attachments 2.统计表',
      'signature 某县数据局',
      'date 2026年1月20日',
    ])
  })

  test('the sentence on fees ends section six', () => {
    const lines = outlineWith({ feeStatement: 'not-charged' })
    const heading = lines.findIndex((line) => line.includes('六、其他需要报告的事项'))
    expect(lines[heading + 1]).toBe('body 本年度未收取政府信息公开信息处理费。')
  })
})
