import { memo, useCallback, useMemo, useRef, useState } from 'react'
import { tableOf } from '../../template/form'
import { type GridCell, type GridRow, headerRowsOf } from '../../template/grid'
import type { Table } from '../../template/template'
import { Button } from '../../ui/button'
import { KeysHelp } from '../session/keys-help'
import { useLastYearSwitch } from '../session/last-year-switch'
import { useSession } from '../session/session'
import { CellHelp } from './cell-help'
import { useCellMarks } from './cell-marks'
import { useCellTexts } from './cell-texts'
import { CurrentCell } from './current-cell'
import { figureField } from './figure-cell'
import { layoutOf } from './grid-layout'
import { LastYearFigure, useShownLastYear } from './last-year-figure'
import { LineCell } from './line-cell'
import { PasteDialog } from './paste-dialog'
import { usePinnedHeader } from './pinned-header'
import { RowForms } from './row-forms'
import { TableHelp } from './table-help'
import { TableTools } from './table-tools'
import { TotalCell } from './total-cell'
import { useGrid } from './use-grid'
import { useGridClipboard } from './use-grid-clipboard'
import './figure-table.css'

interface FigureTableProps {
  readonly table: string
  readonly section: string
  readonly name: string
}

/** A table of the form as it is printed, with a field in each cell. */
export function FigureTable({ table: id, section, name }: FigureTableProps) {
  const { form } = useSession()
  const table = tableOf(form, id)
  const [showsLastYear] = useLastYearSwitch()
  const [typesTotals, setTypesTotals] = useState(false)
  const [current, setCurrent] = useState<string | undefined>()
  const [notice, setNotice] = useState('')
  const [showsKeys, setShowsKeys] = useState(false)
  const [asksHelp, setAsksHelp] = useState(false)
  const end = useRef<HTMLDivElement>(null)
  const layout = useMemo(() => layoutOf(table), [table])
  const showKeys = useCallback(() => setShowsKeys(true), [])
  const turnHelp = useCallback(() => setAsksHelp((asked) => !asked), [])
  const grid = useGrid({
    layout,
    onCurrent: setCurrent,
    onNotice: setNotice,
    onShowKeys: showKeys,
    onShowHelp: turnHelp,
  })
  usePinnedHeader(grid.table)
  useCellMarks(grid.table, layout)
  const keepText = useCellTexts(grid.table)
  const clipboard = useGridClipboard({ table: id, layout, grid, onNotice: setNotice })
  return (
    <>
      <TableTools
        table={id}
        current={current}
        typesTotals={typesTotals}
        onTypeTotals={setTypesTotals}
        onShowKeys={showKeys}
      >
        <button type="button" className="skip" onClick={() => end.current?.focus()}>
          跳过本表
        </button>
      </TableTools>
      <div className="cell-bar">
        <CurrentCell address={current} section={section} notice={notice}>
          <Button
            look="link"
            className="cell-help-switch"
            aria-expanded={asksHelp}
            aria-keyshortcuts="F1"
            onClick={turnHelp}
          >
            {asksHelp ? '收起说明' : '这一格的说明'}
          </Button>
        </CurrentCell>
        <CellHelp table={table} address={current} isAsked={asksHelp} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box has to be reachable by keyboard */}
      <section className="figures-box" aria-label={`${name}表格`} tabIndex={0}>
        <table
          ref={grid.table}
          className={`figures figures-${id} ${showsLastYear ? 'figures-with-last-year' : ''}`}
          {...grid.events}
          onChange={keepText}
        >
          <Rows table={table} rows={layout.rows} name={name} typesTotals={typesTotals} />
        </table>
      </section>
      <RowForms table={id} />
      <div ref={end} tabIndex={-1} />
      <TableHelp table={table} />
      {clipboard.asked && (
        <PasteDialog
          form={form}
          plan={clipboard.asked}
          onConfirm={clipboard.confirm}
          onCancel={clipboard.cancel}
        />
      )}
      {showsKeys && <KeysHelp onClose={() => setShowsKeys(false)} />}
    </>
  )
}

interface RowsProps {
  readonly table: Table
  readonly rows: readonly GridRow[]
  readonly name: string
  readonly typesTotals: boolean
}

/** Apart from the table around it, which learns at every step of the focus where it is. */
const Rows = memo(function Rows({ table, rows, name, typesTotals }: RowsProps) {
  const headers = headerRowsOf(table)
  return (
    <>
      <caption className="hidden">{name}</caption>
      <Widths table={table} />
      {headers > 0 && (
        <thead>
          <RowList rows={rows.slice(0, headers)} typesTotals={typesTotals} />
        </thead>
      )}
      <tbody>
        <RowList rows={rows.slice(headers)} typesTotals={typesTotals} />
      </tbody>
    </>
  )
})

interface RowListProps {
  readonly rows: readonly GridRow[]
  readonly typesTotals: boolean
}

/** Cells and their fields are no components of their own: there are two hundred of them. */
function RowList({ rows, typesTotals }: RowListProps) {
  const session = useSession()
  const { form } = session
  const lastYear = useShownLastYear()
  return rows.map((row, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the form's rows never move
    <tr key={index}>
      {row.map(({ address, ...cell }, column) => {
        if (address === undefined) return labelCell(cell, column)
        const isTotal = form.cells.get(address)?.parts !== undefined
        return (
          <td
            // biome-ignore lint/suspicious/noArrayIndexKey: the form's cells never move
            key={column}
            colSpan={cell.colSpan}
            rowSpan={cell.rowSpan}
            className={isTotal ? 'figures-total' : `figures-${cell.role}`}
          >
            {cell.role === 'line' ? (
              <LineCell address={address} label={cell.text} />
            ) : isTotal ? (
              <TotalCell address={address} typed={typesTotals} />
            ) : (
              figureField(session, lastYear, { address })
            )}
            {lastYear && <LastYearFigure address={address} lastYear={lastYear} />}
          </td>
        )
      })}
    </tr>
  ))
}

function labelCell({ role, text, colSpan, rowSpan }: Omit<GridCell, 'address'>, column: number) {
  const [scope, group] =
    role === 'label' ? (['row', 'rowgroup'] as const) : (['col', 'colgroup'] as const)
  const isGroup = role === 'label' ? rowSpan > 1 : colSpan > 1
  return (
    <th
      key={column}
      colSpan={colSpan}
      rowSpan={rowSpan}
      scope={isGroup ? group : scope}
      className={`figures-${role}`}
    >
      {text}
    </th>
  )
}

function Widths({ table }: { readonly table: Table }) {
  const whole = table.gridWidths.reduce((sum, width) => sum + width, 0)
  return (
    <colgroup>
      {table.gridWidths.map((width, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the form's columns never move
        <col key={index} style={{ width: `var(--column-${index}, ${(width / whole) * 100}%)` }} />
      ))}
    </colgroup>
  )
}
