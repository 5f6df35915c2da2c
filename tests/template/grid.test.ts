import { describe, expect, test } from 'vitest'
import { addressOf } from '../../src/template/address'
import { type Form, tableOf } from '../../src/template/form'
import { type GridCell, gridOf, headerRowsOf, labelColumnsOf } from '../../src/template/grid'
import { columnPaths, rowPaths } from '../../src/template/tree'
import { everyForm, formForYear } from './every-form'
import { type PlacedCell, placeCells } from './placed-cell'

const textWidth = 8844

const tables = everyForm.flatMap(({ name, form }) =>
  form.template.tables.map((table) => ({ name, form, table, id: table.id })),
)

describe.each(tables)('The printed table $id of the form $name', ({ form, table }) => {
  const rows = gridOf(table)
  const { cells, faults } = placeCells(rows, table.gridWidths.length)
  const figures = cells.filter(({ cell }) => cell.address !== undefined)

  test('is filled by its cells without an overlap or a hole', () => {
    expect(faults).toEqual([])
  })

  test('is as wide as the text', () => {
    expect(table.gridWidths.reduce((sum, width) => sum + width, 0)).toBe(textWidth)
    expect(table.gridWidths.filter((width) => width <= 0)).toEqual([])
  })

  test('prints every figure that the form asks for once', () => {
    const printed = figures.map(({ cell }) => cell.address)
    const asked = [...form.cells.values()].filter((cell) => cell.table.id === table.id)
    expect(printed.sort()).toEqual(asked.map(({ address }) => address).sort())
  })

  test('has every figure under its column header and beside its row label', () => {
    const leaves = new Map(
      table.blocks.flatMap((block) =>
        rowPaths(block).flatMap(({ leaf: row }) =>
          columnPaths(block).map(
            ({ leaf: column }) =>
              [addressOf(table.id, row.id, column.id), { row, column }] as const,
          ),
        ),
      ),
    )
    const misplaced = figures.filter((figure) => {
      const leaf = leaves.get(figure.cell.address ?? '')
      if (!leaf) return figure.cell.role !== 'line'
      return (
        headerOver(cells, figure)?.text !== leaf.column.label ||
        (leaf.row.label !== '' && labelBeside(cells, figure)?.text !== leaf.row.label)
      )
    })
    expect(misplaced).toEqual([])
  })
})

function headerOver(cells: readonly PlacedCell[], figure: PlacedCell): GridCell | undefined {
  return cells
    .filter(
      ({ cell, row, column }) =>
        cell.role === 'header' &&
        row < figure.row &&
        column === figure.column &&
        cell.colSpan === figure.cell.colSpan,
    )
    .pop()?.cell
}

function labelBeside(cells: readonly PlacedCell[], figure: PlacedCell): GridCell | undefined {
  return cells
    .filter(
      ({ cell, row, column }) =>
        cell.role === 'label' && row === figure.row && column < figure.column,
    )
    .pop()?.cell
}

describe.each([
  { year: 2020, disclosure: 22, requests: 161 },
  { year: 2025, disclosure: 10, requests: 175 },
])('The form for $year', ({ year, disclosure, requests }) => {
  const form = formForYear(year)

  test('asks for as many figures as the official form', () => {
    expect(countOf(form, 'disclosure')).toBe(disclosure)
    expect(countOf(form, 'requests')).toBe(requests)
    expect(countOf(form, 'reconsideration-litigation')).toBe(15)
  })
})

describe.each([
  { year: 2020, results: 20, widths: 7 },
  { year: 2025, results: 22, widths: 4 },
])('The official merges of $year', ({ year, results, widths }) => {
  const form = formForYear(year)

  test('join the note of table three over three rows and columns', () => {
    const [first] = gridOf(tableOf(form, 'requests'))
    expect(first).toEqual([
      {
        role: 'header',
        text: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
        colSpan: 3,
        rowSpan: 3,
      },
      { role: 'header', text: '申请人情况', colSpan: 7, rowSpan: 1 },
    ])
  })

  test('join the applicants in table three', () => {
    expect(spansOf(form, 'requests', '自然人')).toEqual([[1, 2]])
    expect(spansOf(form, 'requests', '法人或其他组织')).toEqual([[5, 1]])
    expect(spansOf(form, 'requests', '总计')).toEqual([[1, 2]])
    expect(spansOf(form, 'requests', '社会公益组织')).toEqual([[1, 1]])
  })

  test('join the row labels of table three', () => {
    expect(spansOf(form, 'requests', '一、本年新收政府信息公开申请数量')).toEqual([[3, 1]])
    expect(spansOf(form, 'requests', '四、结转下年度继续办理')).toEqual([[3, 1]])
    expect(spansOf(form, 'requests', '三、本年度办理结果')).toEqual([[1, results]])
    expect(spansOf(form, 'requests', '（一）予以公开')).toEqual([[2, 1]])
    expect(spansOf(form, 'requests', '（三）不予公开')).toEqual([[1, 8]])
    expect(spansOf(form, 'requests', '（四）无法提供')).toEqual([[1, 3]])
    expect(spansOf(form, 'requests', '（五）不予处理')).toEqual([[1, 5]])
    expect(spansOf(form, 'requests', '（七）总计')).toEqual([[2, 1]])
    expect(spansOf(form, 'requests', '1.属于国家秘密')).toEqual([[1, 1]])
  })

  test('join the outcomes in table four', () => {
    const rows = gridOf(tableOf(form, 'reconsideration-litigation'))
    expect(rows.map((row) => row.length)).toEqual([2, 7, 10, 15])
    expect(spansIn(rows[0])).toEqual([
      [5, 1],
      [10, 1],
    ])
    expect(spansIn(rows[1])).toEqual([...new Array<number[]>(5).fill([1, 2]), [5, 1], [5, 1]])
    expect(spansIn(rows[2])).toEqual(new Array<number[]>(10).fill([1, 1]))
  })

  test('stretch the captions of table two over the whole table', () => {
    const captions = gridOf(tableOf(form, 'disclosure'))
      .flat()
      .filter(({ role }) => role === 'caption')
    expect(captions.map(({ colSpan }) => colSpan)).toEqual(captions.map(() => widths))
  })

  test('repeat three header rows of tables three and four, and none of table two', () => {
    expect(headerRowsOf(tableOf(form, 'requests'))).toBe(3)
    expect(headerRowsOf(tableOf(form, 'reconsideration-litigation'))).toBe(3)
    expect(headerRowsOf(tableOf(form, 'disclosure'))).toBe(0)
  })

  test('keep three columns for the labels of table three and none for those of table four', () => {
    expect(labelColumnsOf(tableOf(form, 'requests'))).toBe(3)
    expect(labelColumnsOf(tableOf(form, 'reconsideration-litigation'))).toBe(0)
  })
})

describe('Where the two official forms differ', () => {
  test('the other results are one row in 2020 and three rows from 2021', () => {
    expect(spansOf(formForYear(2020), 'requests', '（六）其他处理')).toEqual([[2, 1]])
    expect(spansOf(formForYear(2021), 'requests', '（六）其他处理')).toEqual([[1, 3]])
  })

  test('single figures of table two are three columns wide from 2021', () => {
    const form = formForYear(2021)
    expect(figureSpan(form, 'disclosure/licences/decisions')).toBe(3)
    expect(figureSpan(form, 'disclosure/coercive-measures/decisions')).toBe(3)
    expect(figureSpan(form, 'disclosure/fees/amount-charged')).toBe(3)
    expect(figureSpan(form, 'disclosure/regulations/issued')).toBe(1)
    expect(spansOf(form, 'disclosure', '本年收费金额（单位：万元）')).toEqual([[3, 1]])
  })

  test('three and two figures share the width of table two in 2020', () => {
    const form = formForYear(2020)
    expect(figureSpan(form, 'disclosure/licences/decisions')).toBe(2)
    expect(figureSpan(form, 'disclosure/fees/items-change')).toBe(3)
    expect(figureSpan(form, 'disclosure/procurement/amount-spent')).toBe(3)
  })
})

function countOf(form: Form, table: string): number {
  return [...form.cells.values()].filter((cell) => cell.table.id === table).length
}

/** `[colSpan, rowSpan]` of each cell with this text. */
function spansOf(form: Form, table: string, text: string): number[][] {
  return spansIn(
    gridOf(tableOf(form, table))
      .flat()
      .filter((cell) => cell.text === text),
  )
}

function spansIn(cells: readonly GridCell[] = []): number[][] {
  return cells.map(({ colSpan, rowSpan }) => [colSpan, rowSpan])
}

function figureSpan(form: Form, address: string): number | undefined {
  return form.template.tables
    .flatMap((table) => gridOf(table).flat())
    .find((cell) => cell.address === address)?.colSpan
}
