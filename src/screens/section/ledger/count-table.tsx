import { useMemo, useRef, useState } from 'react'
import type { LedgerCount } from '../../../ledger/count-ledger'
import { ledgerFigures } from '../../../ledger/ledger-figures'
import type { LedgerForm } from '../../../ledger/ledger-form'
import { addressOf } from '../../../template/address'
import { cellAt, nameOf, tableOf } from '../../../template/form'
import { type GridRow, gridOf, headerRowsOf } from '../../../template/grid'
import { useSession } from '../../session/session'
import { CaseList } from './case-list'
import { CountCell, type Counted } from './count-cell'
import { ScrollBox } from './scroll-box'

interface CountTableProps {
  readonly count: LedgerCount
  readonly ledgerForm: LedgerForm
  readonly year: number
}

/** The counted table as the form prints it; each figure leads to the rows behind it. */
export function CountTable({ count, ledgerForm, year }: CountTableProps) {
  const { form } = useSession()
  const { rules } = ledgerForm
  const [shown, setShown] = useState<string | undefined>()
  const list = useRef<HTMLDivElement>(null)
  const figures = useMemo(() => ledgerFigures(form, rules.table, count), [form, rules, count])
  const table = tableOf(form, rules.table)
  const grid = gridOf(table)
  const headers = headerRowsOf(table)
  const sum = (row: string) => figures.get(addressOf(rules.table, row, rules.applicantsTotal)) ?? 0
  const behind = shown === undefined ? [] : (count.cells.get(shown) ?? [])
  const counted: Counted = {
    figureAt: (address) => figures.get(address) ?? 0,
    nameAt: (address) => nameOf(cellAt(form, address)),
    hasCases: (address) => count.cells.has(address),
    shown,
    show: (address) => {
      setShown(address)
      setTimeout(() => list.current?.focus())
    },
  }
  return (
    <section aria-labelledby="ledger-counts">
      <h3 id="ledger-counts">统计结果（{year} 年）</h3>
      <p className="ledger-balance">
        计入 {count.counted} 件：本年新收 {sum(rules.received)} ＋ 上年结转 {sum(rules.carriedIn)}{' '}
        ＝ 本年办结 {sum(rules.resultsTotal)} ＋ 结转下年度 {sum(rules.carriedOver)}。
        <span className="quiet">点数字可以看是哪几行。</span>
      </p>
      <ScrollBox name="统计出的表格">
        <table className="ledger-counts">
          <Widths widths={table.gridWidths} />
          <thead>
            <Rows rows={grid.slice(0, headers)} counted={counted} />
          </thead>
          <tbody>
            <Rows rows={grid.slice(headers)} counted={counted} />
          </tbody>
        </table>
      </ScrollBox>
      <div ref={list} tabIndex={-1} className="ledger-behind">
        {shown !== undefined && behind.length > 0 && (
          <CaseList
            key={shown}
            title={`${counted.nameAt(shown)}：${behind.length} 件`}
            entries={behind}
          />
        )}
      </div>
    </section>
  )
}

function Widths({ widths }: { readonly widths: readonly number[] }) {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  return (
    <colgroup>
      {widths.map((width, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the form's columns never move
        <col key={index} style={{ width: `${(width / whole) * 100}%` }} />
      ))}
    </colgroup>
  )
}

function Rows({ rows, counted }: { readonly rows: readonly GridRow[]; readonly counted: Counted }) {
  return rows.map((row, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the form's rows never move
    <tr key={index}>
      {row.map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the form's cells never move
        <CountCell key={column} cell={cell} counted={counted} />
      ))}
    </tr>
  ))
}
