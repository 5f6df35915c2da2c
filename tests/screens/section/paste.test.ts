import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutOf } from '../../../src/screens/section/grid-layout'
import { isChanging, needsAsking, type PastePlan } from '../../../src/screens/section/paste-plan'
import { planPaste } from '../../../src/screens/section/plan-paste'
import { cellsOfTable, tableOf } from '../../../src/template/form'
import type { GridCell } from '../../../src/template/grid'
import { library } from '../../../templates/library'
import { formForYear } from '../../template/every-form'
import { block, type Clipboard, plainText, programs, wholeTable } from './clipboards'

const form = formForYear(2025)
const everyProgram = Object.entries({ ...programs, 'plain text': plainText })
const tables = form.template.tables.map(({ id }) => id)

interface Place {
  readonly table?: string
  readonly at?: string
  readonly now?: Readonly<Record<string, string>>
}

async function outcomeOf(pasted: Clipboard, place: Place = {}) {
  const { table = 'requests', at = `${table}/received/natural-person`, now = {} } = place
  const layout = layoutOf(tableOf(form, table))
  return planPaste(pasted, { form, library, year: 2025, table, layout, at, now })
}

async function planned(pasted: Clipboard, place: Place = {}): Promise<PastePlan> {
  const outcome = await outcomeOf(pasted, place)
  if (!outcome.ok) throw new Error(outcome.message)
  return outcome.plan
}

function textsOf({ changes }: PastePlan): Record<string, string> {
  return Object.fromEntries(changes.map(({ address, after }) => [address, after]))
}

/** Figures that differ from cell to cell, with totals that hold. */
function figuresOf(table: string): Record<string, string> {
  const cells = cellsOfTable(form, table)
  const values = new Map<string, number>()
  for (const [index, { address, parts }] of cells.entries())
    if (!parts) values.set(address, index + 3)
  const sum = (address: string): number => {
    const parts = cells.find((cell) => cell.address === address)?.parts
    return parts ? parts.reduce((all, part) => all + sum(part), 0) : (values.get(address) ?? 0)
  }
  return Object.fromEntries(cells.map(({ address }) => [address, String(sum(address))]))
}

/** Totals that agree are left to be computed. */
function withoutTotals(table: string, cells: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    cellsOfTable(form, table).map(({ address, parts }) => [
      address,
      parts ? '' : (cells[address] ?? ''),
    ]),
  )
}

describe.each(everyProgram)('From %s', (_, write) => {
  test.each(tables)('the whole table %s goes into the right cells by its labels', async (table) => {
    const cells = figuresOf(table)
    const plan = await planned(wholeTable(tableOf(form, table), cells, write), { table })
    expect(plan.remarks).toEqual([])
    expect(plan.unplaced).toEqual([])
    expect(textsOf(plan)).toEqual(withoutTotals(table, cells))
    expect(needsAsking(form, plan)).toBe(false)
  })

  test('a bare block goes in from the focused cell on', async () => {
    const plan = await planned(
      block(
        [
          ['1', '2'],
          ['', '1,234'],
          ['５', '0'],
        ],
        write,
      ),
      {
        at: 'requests/granted/business',
      },
    )
    expect(textsOf(plan)).toEqual({
      'requests/granted/business': '1',
      'requests/granted/research': '2',
      'requests/partly-granted/business': '',
      'requests/partly-granted/research': '1,234',
      'requests/state-secret/business': '５',
      'requests/state-secret/research': '0',
    })
    expect(needsAsking(form, plan)).toBe(false)
  })

  test('figures are taken as programs show them: separators, widths of digits, spaces around', async () => {
    const shown = ['1,234', '１２', ' 7 ', '\u00a08\u3000', '１，２３４']
    const plan = await planned(block([shown], write))
    expect(Object.values(textsOf(plan))).toEqual(['1,234', '１２', '7', '8', '１，２３４'])
    expect(needsAsking(form, plan)).toBe(false)
  })

  test('all figures of table three without a label fill it, with their totals or without', async () => {
    const cells = figuresOf('requests')
    const { lines } = layoutOf(tableOf(form, 'requests'))
    const isTotal = (address: string) => form.cells.get(address)?.parts !== undefined
    const all = lines.map((line) => line.map(({ address }) => cells[address] ?? ''))
    const plain = lines
      .filter((line) => !line.every(({ address }) => isTotal(address)))
      .map((line) =>
        line.filter(({ address }) => !isTotal(address)).map(({ address }) => cells[address] ?? ''),
      )
    const widthOfPlain = all.map((line) => line.slice(0, -1))
    const heightOfPlain = all.filter(
      (_, index) => !(lines[index] ?? []).every(({ address }) => isTotal(address)),
    )
    for (const texts of [all, plain, widthOfPlain, heightOfPlain]) {
      const plan = await planned(block(texts, write))
      expect(plan.unplaced).toEqual([])
      expect(Object.entries(textsOf(plan)).filter(([, text]) => text !== '')).toEqual(
        Object.entries(withoutTotals('requests', cells)).filter(([, text]) => text !== ''),
      )
    }
  })

  test.each([[['1', '2', '3']], [['1']], [['1', '2', '3', '4', '5', '6']]])(
    'a row of this table with %j behind its label is shown first, wherever the focus is',
    async (figures) => {
      const plan = await planned(block([['一、本年新收政府信息公开申请数量', ...figures]], write), {
        at: 'requests/granted/natural-person',
      })
      expect(Object.values(textsOf(plan))).toEqual(figures)
      expect(plan.remarks).toEqual([expect.stringContaining('数字的个数却和表格不同')])
      expect(needsAsking(form, plan)).toBe(true)
    },
  )

  test('a row of this table with more figures than it has is shown first', async () => {
    const figures = ['1', '2', '3', '4', '5', '6', '21', '9', '8']
    const plan = await planned(block([['一、本年新收政府信息公开申请数量', ...figures]], write))
    expect(plan.remarks).toContainEqual(expect.stringContaining('应有 7 格，原件里是 9 格'))
    expect(needsAsking(form, plan)).toBe(true)
  })

  test('rows and columns of other labels are skipped, and it is said', async () => {
    const plan = await planned(
      block(
        [
          ['姓名科室', '张科室', '李科室'],
          ['甲类事项', '4', '5'],
          ['乙类事项', '6', '7'],
        ],
        write,
      ),
    )
    expect(textsOf(plan)).toEqual({
      'requests/received/natural-person': '4',
      'requests/received/business': '5',
      'requests/carried-in/natural-person': '6',
      'requests/carried-in/business': '7',
    })
    expect(plan.summary).toBe('已粘贴 2 行 × 2 列，跳过1 行标题、1 列名称，改了 4 格。')
  })

  test('only cells that change are counted, neither computed totals nor what stands there', async () => {
    const rows = [['一、本年新收政府信息公开申请数量', '1', '2', '3', '4', '5', '6', '21']]
    const cells = { 'requests/received/natural-person': '1' }
    const plan = await planned(block(rows, write), { now: cells })
    expect(plan.changes.filter(isChanging).map(({ after }) => after)).toEqual([
      '2',
      '3',
      '4',
      '5',
      '6',
    ])
    expect(plan.summary).toBe('已按行、列的名称粘贴，改了 5 格。')
    const again = await planned(block(rows, write), { now: { ...cells, ...textsOf(plan) } })
    expect(again.summary).toBe('已按行、列的名称粘贴，没有一格改变。')
  })
})

test('Between figures nothing is taken as a label: columns and rows keep their places', async () => {
  for (const [, write] of everyProgram) {
    for (const odd of ['(3)', '（3）', '详见附件']) {
      const inRow = await planned(block([['1', odd, '5']], write))
      expect(textsOf(inRow)).toEqual({
        'requests/received/natural-person': '1',
        'requests/received/business': odd,
        'requests/received/research': '5',
      })
      expect(needsAsking(form, inRow)).toBe(true)
      const inColumn = await planned(block([['1'], [odd], ['5']], write))
      expect(Object.values(textsOf(inColumn))).toEqual(['1', odd, '5'])
      expect(needsAsking(form, inColumn)).toBe(true)
      const atEnd = await planned(block([['1', '5', odd]], write))
      expect(Object.values(textsOf(atEnd))).toEqual(['1', '5', odd])
    }
    const first = await planned(block([['(3)', '5']], write))
    expect(Object.values(textsOf(first))).toEqual(['(3)', '5'])
  }
})

test('A labelled row without figures keeps its place and is asked about', async () => {
  const plan = await planned(
    block(
      [
        ['甲类事项', '4', '5'],
        ['乙类事项', '', ''],
        ['丙类事项', '6', '7'],
      ],
      plainText,
    ),
  )
  expect(Object.values(textsOf(plan))).toEqual(['4', '5', '', '', '6', '7'])
  expect(plan.remarks).toEqual([expect.stringContaining('“乙类事项”这一行没有数字')])
})

test('Two rows with their group’s label are pasted alone, and that is said in one line', async () => {
  const cells = figuresOf('requests')
  const groupOf = (rows: readonly (readonly GridCell[])[]) => {
    const start = rows.findIndex((row) => row.some(({ text }) => text.startsWith('（三）')))
    return rows.slice(start, start + 2).map((row) => row.filter(({ text }) => !/^三、/.test(text)))
  }
  for (const [, write] of everyProgram) {
    const part = wholeTable(tableOf(form, 'requests'), cells, (rows, textOf) =>
      write(groupOf(rows), textOf),
    )
    const plan = await planned(part)
    expect(plan.remarks.filter((remark) => remark.includes('行不变'))).toEqual([
      '只粘贴这 2 行，其余各行不变。',
    ])
    expect(plan.remarks.join()).not.toContain('没有找到“')
    const figures = Object.entries(withoutTotals('requests', cells)).filter(([address]) =>
      /\/(state-secret|barred-by-law)\//.test(address),
    )
    expect(Object.entries(textsOf(plan))).toEqual(figures)
  }
})

test('A row that is absent from most of the table is named, and stays as it is', async () => {
  const table = tableOf(form, 'requests')
  const part = wholeTable(table, figuresOf('requests'), (rows, textOf) =>
    plainText(
      rows.filter((row) => !row.some(({ text }) => text.startsWith('二、'))),
      textOf,
    ),
  )
  const plan = await planned(part)
  expect(plan.remarks).toHaveLength(1)
  expect(plan.remarks[0]).toMatch(/没有“二、上年结转.*”这一行，这一行不变/)
  expect(Object.keys(textsOf(plan)).some((address) => address.includes('carried-in'))).toBe(false)
})

test('A total that says something else than the sum is kept, to be compared', async () => {
  const cells = { ...figuresOf('requests'), 'requests/granted/total': '1' }
  const plan = await planned(wholeTable(tableOf(form, 'requests'), cells, plainText))
  expect(textsOf(plan)['requests/granted/total']).toBe('1')
  expect(textsOf(plan)['requests/received/total']).toBe('')
})

test('What is no figure is kept as it stood, and asked about first', async () => {
  const cells = { ...figuresOf('requests'), 'requests/granted/business': '详见附件' }
  for (const [, write] of everyProgram) {
    const plan = await planned(wholeTable(tableOf(form, 'requests'), cells, write))
    expect(textsOf(plan)['requests/granted/business']).toBe('详见附件')
    expect(needsAsking(form, plan)).toBe(true)
  }
  const bare = await planned(
    block(
      [
        ['1', '无'],
        ['/', '2'],
      ],
      plainText,
    ),
  )
  expect(Object.values(textsOf(bare))).toEqual(['1', '无', '/', '2'])
  expect(needsAsking(form, bare)).toBe(true)
})

test('What does not fit, or overwrites other figures, is asked about first', async () => {
  const wide = await planned(block([['1', '2', '3']], plainText), { at: 'requests/received/total' })
  expect(wide.unplaced).toEqual(['2', '3'])
  expect(needsAsking(form, wide)).toBe(true)
  const now = { 'requests/received/natural-person': '9' }
  expect(needsAsking(form, await planned(block([['1', '2']], plainText), { now }))).toBe(true)
  expect(needsAsking(form, await planned(block([['9', '2']], plainText), { now }))).toBe(false)
})

test('Another table of the report is refused with the name of its section', async () => {
  const cases = 'reconsideration-litigation'
  const pasted = wholeTable(tableOf(form, cases), figuresOf(cases), plainText)
  expect(await outcomeOf(pasted)).toEqual({
    ok: false,
    message: expect.stringContaining('四、政府信息公开行政复议、行政诉讼情况'),
  })
})

test('Two lines in one cell stay apart', async () => {
  const plan = await planned({ html: '', text: '"1\n2"\t3\r\n' })
  expect(Object.values(textsOf(plan))).toEqual(['1 / 2', '3'])
  expect(needsAsking(form, plan)).toBe(true)
})

test('No text of a pasted block is ever lost', async () => {
  const text = fc.constantFrom('0', '12', '1,234', '３', '无', '不详', '', '7件')
  const rows = fc
    .tuple(fc.integer({ min: 1, max: 27 }), fc.integer({ min: 2, max: 9 }))
    .chain(([height, width]) =>
      fc.array(fc.array(text, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    )
  const cells = cellsOfTable(form, 'requests').map(({ address }) => address)
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom(...cells), async (texts, at) => {
      const outcome = await outcomeOf(block(texts, plainText), { at })
      if (!outcome.ok) return
      const { plan } = outcome
      const isTotal = ({ address }: { address: string }) => form.cells.get(address)?.parts
      const kept = [...plan.changes.map(({ after }) => after), ...plan.unplaced]
      const agreed = plan.changes.filter((change) => isTotal(change) && change.after === '').length
      const figures = (all: readonly string[]) => all.filter((one) => /\d|[３无]/.test(one)).length
      expect(figures(kept) + agreed).toBeGreaterThanOrEqual(figures(texts.flat()))
    }),
    { numRuns: 60 },
  )
})
