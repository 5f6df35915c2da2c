// @vitest-environment jsdom
import axe from 'axe-core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Table, TableCell } from '../../src/document/block'
import { writeHtml, writeHtmlPage } from '../../src/write/write-html'
import { blocks } from './arbitrary-blocks'
import {
  sampleBlocks,
  samples,
  standardSample,
  tablesOf,
  textsOf,
  trialSample,
} from './sample-report'

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

function written(...of: readonly Block[]): HTMLElement {
  return parsed(writeHtml(of)).body
}

function all(node: ParentNode, selector: string): HTMLElement[] {
  return Array.from(node.querySelectorAll<HTMLElement>(selector))
}

function only(node: ParentNode, selector: string): HTMLElement {
  const [element, ...others] = all(node, selector)
  if (!element || others.length > 0) throw new Error(`not one ${selector}: ${others.length + 1}`)
  return element
}

function textsIn(elements: readonly Element[]) {
  return elements.map(({ textContent }) => textContent)
}

function cell(role: TableCell['role'], text: string, colSpan = 1, rowSpan = 1): TableCell {
  return { role, text, colSpan, rowSpan }
}

function table(...rows: TableCell[][]): Table {
  const columns = (rows[0] ?? []).reduce((sum, { colSpan }) => sum + colSpan, 0)
  const widths = Array.from({ length: columns }, () => 1000)
  return { type: 'table', name: '表', widths, headerRows: 1, rows }
}

/** Words that a figure's cell names as its labels. */
function labelsOf(root: ParentNode, figure: string): (string | null)[] {
  const found = all(root, 'td').find(({ textContent }) => textContent === figure)
  const ids = found?.getAttribute('headers')?.split(' ') ?? []
  return ids.map((id) => only(root, `#${id}`).textContent)
}

/** How many cells cover each place of each row, as a browser lays them out. */
function coverOf(tableElement: HTMLElement): number[][] {
  const columns = all(tableElement, 'col').length
  return all(tableElement, 'thead, tbody').flatMap((group) => {
    const rows = all(group, 'tr')
    const cover = rows.map(() => Array.from({ length: columns }, () => 0))
    rows.forEach((row, top) => {
      for (const element of all(row, 'td, th')) {
        const left = (cover[top] ?? []).indexOf(0)
        const right = left + Number(element.getAttribute('colspan') ?? 1)
        const bottom = top + Number(element.getAttribute('rowspan') ?? 1)
        for (let y = top; y < bottom; y++) {
          const line = cover[y]
          if (!line) throw new Error(`${element.textContent} runs out of its group of rows`)
          for (let x = left; x < right; x++) line[x] = (line[x] ?? 0) + 1
        }
      }
    })
    return cover
  })
}

describe.each(samples)('in the $template format', (sample) => {
  const report = sampleBlocks(sample)
  const body = written(...report)
  const tables = all(body, 'table')

  test('the cells are those of the form, with its spans, and fill the grid', () => {
    expect(tables).toHaveLength(3)
    tablesOf(report).forEach(({ rows, widths }, index) => {
      const element = tables[index] as HTMLElement
      const cells = all(element, 'td, th').map((found) => ({
        text: found.textContent,
        colSpan: Number(found.getAttribute('colspan') ?? 1),
        rowSpan: Number(found.getAttribute('rowspan') ?? 1),
      }))
      const expected = rows.flat().map(({ text, colSpan, rowSpan }) => ({ text, colSpan, rowSpan }))
      expect(cells).toEqual(expected)
      expect(coverOf(element)).toEqual(rows.map(() => widths.map(() => 1)))
    })
  })

  test('every figure names labels that are headers of its own table', () => {
    for (const [index, element] of tables.entries()) {
      const figures = (tablesOf(report)[index] as Table).rows
        .flat()
        .filter(({ role }) => role === 'figure')
      const cells = all(element, 'td[headers]')
      expect(textsIn(cells)).toEqual(figures.map(({ text }) => text))
      for (const found of cells) {
        const ids = (found.getAttribute('headers') as string).split(' ')
        expect(new Set(ids).size).toBe(ids.length)
        for (const id of ids) expect(only(element, `[id="${id}"]`).tagName).toBe('TH')
      }
    }
  })

  test('every header but the corner over the labels is named by a figure', () => {
    for (const element of tables) {
      const named = new Set(
        all(element, 'td[headers]').flatMap((found) => found.getAttribute('headers')?.split(' ')),
      )
      const unnamed = all(element, 'th').filter(({ id }) => !named.has(id))
      expect(unnamed.every(({ previousElementSibling }) => !previousElementSibling)).toBe(true)
      expect(new Set(textsIn(unnamed)).size).toBeLessThanOrEqual(1)
    }
  })

  test('every header has a scope that a browser knows', () => {
    for (const header of all(body, 'th')) {
      expect(['col', 'colgroup', 'row', 'rowgroup']).toContain(header.getAttribute('scope'))
      expect(header.textContent).not.toBe('')
    }
  })

  test('ids stand once and bear the project’s name', () => {
    const ids = all(body, '[id]').map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^nianbao-[\w-]+$/)
  })

  test('a table has its name, its widths and the attributes that old editors read', () => {
    tables.forEach((element, index) => {
      const { name, widths } = tablesOf(report)[index] as Table
      expect(only(element, 'caption').textContent).toBe(name)
      expect(element.getAttribute('border')).toBe('1')
      expect(element.getAttribute('cellspacing')).toBe('0')
      expect(element.getAttribute('cellpadding')).toMatch(/^\d+$/)
      expect(element.getAttribute('width')).toBe('100%')
      const shares = all(element, 'col').map((column) => column.getAttribute('width') ?? '')
      expect(shares.every((share) => /^\d+(\.\d+)?%$/.test(share))).toBe(true)
      const total = widths.reduce((sum, width) => sum + width, 0)
      const expected = widths.map((width) => (100 * width) / total)
      shares.forEach((share, column) => {
        expect(Number.parseFloat(share)).toBeCloseTo(expected[column] ?? 0, 1)
      })
    })
  })

  test('nothing is in it that a CMS refuses or that points elsewhere', () => {
    expect(tagsIn(body)).toEqual(usualTags)
    for (const element of all(body, '*')) {
      for (const { name, value } of element.attributes) {
        expect(harmless, `${element.tagName} ${name}`).toContain(name)
        expect(value).not.toMatch(/url\(|https?:|javascript:/i)
      }
    }
    const source = writeHtml(report)
    expect(source).not.toMatch(/<(!doctype|html|head|body|script|style|link)|&nbsp;|\u00a0/i)
  })

  test('axe finds nothing to mend on the page', async () => {
    const page = parsed(writeHtmlPage(report, '年度报告'))
    document.documentElement.lang = page.documentElement.lang
    document.head.replaceChildren(...page.head.childNodes)
    document.body.replaceChildren(...page.body.childNodes)
    // jsdom neither draws nor scrolls, so the colours cannot be measured there.
    const { violations, passes } = await axe.run(document, {
      rules: { 'color-contrast': { enabled: false }, 'td-has-header': { enabled: true } },
    })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    const passed = passes.map(({ id }) => id)
    expect(passed).toEqual(expect.arrayContaining(['td-headers-attr', 'scope-attr-valid']))
    expect(passed).toEqual(expect.arrayContaining(['th-has-data-cells', 'td-has-header']))
  }, 60_000)
})

const usualTags = ['CAPTION', 'COL', 'COLGROUP', 'DIV', 'H2', 'H3', 'H4', 'H5', 'P', 'SPAN']
  .concat(['TABLE', 'TBODY', 'TD', 'TH', 'THEAD', 'TR'])
  .sort()
const harmless = ['lang', 'style', 'align', 'width', 'border', 'cellspacing', 'cellpadding']
  .concat(['colspan', 'rowspan', 'id', 'headers', 'scope'])
  .concat(['role', 'aria-label', 'tabindex'])

function tagsIn(root: ParentNode): string[] {
  return [...new Set(all(root, '*').map(({ tagName }) => tagName))].sort()
}

describe('a figure is associated with', () => {
  const standard = written(...sampleBlocks(standardSample, (index) => 1000 + index))

  test('the caption over its own header row, not with the header rows further up', () => {
    const body = written({
      ...table(
        [cell('caption', '第（五）项', 2)],
        [cell('header', '信息内容'), cell('header', '数量')],
        [cell('label', '许可'), cell('figure', '1')],
        [cell('caption', '第（六）项', 2)],
        [cell('header', '信息内容'), cell('header', '决定')],
        [cell('label', '处罚'), cell('figure', '2')],
        [cell('line', '总数：3', 2)],
      ),
      headerRows: 0,
    })
    expect(labelsOf(body, '1')).toEqual(['第（五）项', '数量', '许可'])
    expect(labelsOf(body, '2')).toEqual(['第（六）项', '决定', '处罚'])
    expect(labelsOf(body, '总数：3')).toEqual([])
    const groups = all(body, 'tbody').map((group) => all(group, 'tr').length)
    expect(groups).toEqual([3, 3, 1])
  })

  test('every level of the labels beside it and of the headers over it', () => {
    const tableThree = all(standard, 'table')[1] as HTMLElement
    const row = all(tableThree, 'tr').find(({ textContent }) => textContent?.includes('3.危及'))
    const figure = all(row as HTMLElement, 'td')[1]?.textContent as string
    expect(labelsOf(tableThree, figure)).toEqual([
      '申请人情况',
      '法人或其他组织',
      '商业企业',
      '三、本年度办理结果',
      '（三）不予公开',
      '3.危及“三安全一稳定”',
    ])
  })

  test('every label of a figure that covers several rows and columns', () => {
    const body = written(
      table(
        [cell('header', ''), cell('header', '甲'), cell('header', '乙')],
        [cell('label', '一'), cell('figure', '9', 2, 2)],
        [cell('label', '二')],
      ),
    )
    expect(labelsOf(body, '9')).toEqual(['甲', '乙', '一', '二'])
  })

  test('headers whose scope says how far they reach', () => {
    const scopeOf = (text: string) =>
      all(standard, 'th')
        .find(({ textContent }) => textContent === text)
        ?.getAttribute('scope')
    expect(scopeOf('第二十条第（六）项')).toBe('rowgroup')
    expect(scopeOf('申请人情况')).toBe('colgroup')
    expect(scopeOf('自然人')).toBe('col')
    expect(scopeOf('（三）不予公开')).toBe('rowgroup')
    expect(scopeOf('（七）总计')).toBe('row')
    expect(scopeOf('未经复议直接起诉')).toBe('colgroup')
  })
})

describe('a table', () => {
  test('leaves a cell without words empty, but not without height', () => {
    const body = written(
      table([cell('header', ''), cell('header', '数')], [cell('label', ' '), cell('figure', '')]),
    )
    const empty = all(body, 'td')
    expect(textsIn(empty)).toEqual(['', ' ', ''])
    for (const { style } of empty) expect(style.height).toBe('1.5em')
    expect(labelsOf(body, '')).toEqual([])
    expect(empty[2]?.getAttribute('headers')).toBe(only(body, 'th').id)
  })

  test('does not begin a group of rows in the middle of a cell', () => {
    const rows = [
      [cell('header', '项', 1, 2), cell('header', '数')],
      [cell('caption', '甲')],
      [cell('label', '乙'), cell('figure', '1')],
    ]
    const [element] = all(written(table(...rows)), 'table')
    expect(coverOf(element as HTMLElement)).toEqual(rows.map(() => [1, 1]))
    expect(all(element as HTMLElement, 'thead')).toEqual([])
  })

  test('that stands twice has other ids the second time', () => {
    const same = table([cell('header', '数')], [cell('figure', '1')])
    const [one, other] = all(written(same, same), 'th')
    expect(one?.id).not.toBe(other?.id)
  })
})

describe('headings and paragraphs', () => {
  const shown = written(
    { type: 'heading', level: 0, text: '年度报告' },
    { type: 'heading', level: 1, text: '一、总体情况' },
    { type: 'heading', level: 2, text: '（一）公开' },
    { type: 'heading', level: 3, text: '1.培训' },
    {
      type: 'paragraph',
      role: 'body',
      text: '（一）主动公开情况。全年128条。',
      runInHeading: '（一）主动公开情况。',
    },
    { type: 'paragraph', role: 'signature', text: '甲局' },
    { type: 'paragraph', role: 'date', text: '2024年1月19日' },
  )

  test('begin with an h2, below the h1 of the page that they are pasted into', () => {
    expect(textsIn(all(shown, 'h2, h3, h4, h5'))).toEqual([
      '年度报告',
      '一、总体情况',
      '（一）公开',
      '1.培训',
    ])
    expect(all(shown, 'h2, h3, h4, h5').map(({ tagName }) => tagName)).toEqual([
      'H2',
      'H3',
      'H4',
      'H5',
    ])
    expect(only(shown, 'h2').getAttribute('align')).toBe('center')
  })

  test('begin with the h1 on a page of their own', () => {
    const page = parsed(writeHtmlPage([{ type: 'heading', level: 0, text: '年度报告' }], '年 & 报'))
    expect(only(page, 'main > h1').textContent).toBe('年度报告')
    expect(page.title).toBe('年 & 报')
    expect(page.documentElement.lang).toBe('zh-CN')
    expect(page.compatMode).toBe('CSS1Compat')
    expect(page.head.firstElementChild?.getAttribute('charset')).toBe('utf-8')
  })

  test('are indented by two characters, and a heading within the text has its own face', () => {
    const [body] = all(shown, 'p')
    expect(body?.style.textIndent).toBe('2em')
    expect(only(shown, 'p span').textContent).toBe('（一）主动公开情况。')
    expect(only(shown, 'p span').style.fontFamily).toMatch(/^楷体.*serif$/)
  })

  test('end with signature and date on the right, one centred over the other', () => {
    const [signature, date] = all(shown, 'p').slice(1)
    expect(signature?.getAttribute('align')).toBe('right')
    expect(signature?.style.textAlign).toBe('right')
    expect(date?.style.textAlign).toBe('right')
    expect(date?.style.paddingRight).toBe('4em')
    expect(Number.parseFloat(signature?.style.paddingRight ?? '')).toBeGreaterThan(5)
  })
})

test('attachments stand below each other behind 附件：', () => {
  const [first, second] = all(
    written(
      { type: 'paragraph', role: 'attachments', text: '附件：1.甲表' },
      { type: 'paragraph', role: 'attachments', text: '2.乙表' },
    ),
    'p',
  )
  expect([first?.style.paddingLeft, first?.style.textIndent]).toEqual(['5em', '-3em'])
  expect([second?.style.paddingLeft, second?.style.textIndent]).toEqual(['5em', '0'])
})

test('a new page is a rule, and rows to be signed keep their height', () => {
  const sheet = { ...table([cell('label', '拟稿'), cell('figure', '')]), rowHeight: 1125 }
  const body = written(sheet, { type: 'page-break' }, { type: 'heading', level: 0, text: '年报' })
  expect(all(body, 'div > hr + h2')).toHaveLength(1)
  expect(only(body, 'tr').style.height).toBe('75px')
  expect(only(body, 'tr').getAttribute('height')).toBe('75')
})

test('a title keeps the agency’s name together and is the same text', () => {
  const text = '甲县$&局2024年年度报告'
  const heading = { type: 'heading', level: 0, text } as const
  const title = only(written({ ...heading, unbroken: '甲县$&局' }), 'h2')
  expect(only(title, 'span').textContent).toBe('甲县$&局')
  expect(only(title, 'span').style.display).toBe('inline-block')
  expect(title.textContent).toBe(text)
  expect(all(written({ ...heading, unbroken: '乙局' }), 'h2 span')).toEqual([])
})

/** Pieces from which markup could be built, in any order. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('<', '>', '"', "'", '&', '/', '=', '<!--', '-->', ']]>', '&lt;', '&#60;'),
      fc.constantFrom('<script>', '</td>', '</table>', '</title>', '<img src=x onerror=1>', '`'),
      fc.constantFrom(
        '" onclick="1',
        "' style='",
        '<svg/onload=1>',
        '甲',
        '12',
        '\u{20bb7}',
        '👍🏽',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

test('no text, name or title becomes an element or an attribute', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const of: Block[] = [
        { type: 'heading', level: 0, text },
        { type: 'paragraph', role: 'body', text },
        { ...table([cell('label', text), cell('figure', text)]), name: text },
        { type: 'paragraph', role: 'signature', text },
      ]
      const page = parsed(writeHtmlPage(of, text))
      expect(page.title).toBe(text.trim().replace(/\s+/g, ' '))
      const heldTexts = textsIn(all(page, 'h1, p, th, td, caption'))
      expect(heldTexts).toEqual(heldTexts.map(() => text))
      expect(all(page, 'main > *')).toHaveLength(4)
      const names = all(page, '[aria-label]').map((box) => box.getAttribute('aria-label'))
      expect(names).toEqual(text === '' ? [] : [text])
      for (const { attributes } of all(page, 'main *')) {
        for (const { name } of attributes) expect(harmless).toContain(name)
      }
      const unknown = tagsIn(page.body).filter((tag) => ![...usualTags, 'MAIN', 'H1'].includes(tag))
      expect(unknown).toEqual([])
    }),
    { numRuns: 200 },
  )
}, 60_000)

test('control characters and halves of characters are dropped', () => {
  const text = 'a\u0000b\u0008c\u001fd\u007fe\ud842f\udfb7g\u{20bb7}'
  const body = written({ type: 'paragraph', role: 'body', text }, table([cell('figure', text)]))
  expect(textsIn(all(body, 'p, td'))).toEqual(['abcdefg\u{20bb7}', 'abcdefg\u{20bb7}'])
})

describe('every word and figure stands in order', { timeout: 60_000 }, () => {
  const invisible = /[\s\p{Cc}\ufffe\uffff]/gu
  const plain = (texts: readonly (string | null)[]) => texts.join('').replace(invisible, '')

  /** The text of a page but for the tables' names, which the blocks' texts do not count. */
  function shownIn(of: readonly Block[]): string {
    const body = written(...of)
    for (const caption of all(body, 'caption')) caption.remove()
    return plain([body.textContent])
  }

  test('in the HTML of any blocks', () => {
    fc.assert(
      fc.property(blocks, (any) => {
        expect(shownIn(any)).toBe(plain(textsOf(any)))
      }),
    )
  })

  test.each([standardSample, trialSample])('in a report in the $template format', (sample) => {
    fc.assert(
      fc.property(fc.array(fc.nat(99_999_999), { minLength: 200 }), (figures) => {
        const report = sampleBlocks(sample, (index) => figures[index] ?? 0)
        expect(shownIn(report)).toBe(plain(textsOf(report)))
      }),
      { numRuns: 5 },
    )
  })
})
