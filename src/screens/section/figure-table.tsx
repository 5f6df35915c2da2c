import { type ClipboardEvent, memo, useRef, useState } from 'react'
import { tableOf } from '../../template/form'
import { type GridCell, gridOf } from '../../template/grid'
import type { Table } from '../../template/template'
import { useSession } from '../session/session'
import { CurrentCell } from './current-cell'
import { FigureCell } from './figure-cell'
import { LineCell } from './line-cell'
import { TableTools } from './table-tools'
import { TotalCell } from './total-cell'
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
  const [typesTotals, setTypesTotals] = useState(false)
  const [current, setCurrent] = useState<string | undefined>()
  const [notice, setNotice] = useState('')
  const end = useRef<HTMLDivElement>(null)
  return (
    <>
      <TableTools table={id} typesTotals={typesTotals} onTypeTotals={setTypesTotals}>
        <button type="button" className="skip" onClick={() => end.current?.focus()}>
          跳过本表
        </button>
      </TableTools>
      <CurrentCell address={current} section={section} notice={notice} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box has to be reachable by keyboard */}
      <section className="figures-box" aria-label={`${name}表格`} tabIndex={0}>
        <table
          className={`figures figures-${id}`}
          onFocus={(event) => {
            setCurrent(event.target.dataset.address)
            setNotice('')
          }}
          onPaste={(event) => setNotice(refuseSeveralCells(event))}
        >
          <Rows table={table} name={name} typesTotals={typesTotals} />
        </table>
      </section>
      <div ref={end} tabIndex={-1} />
    </>
  )
}

interface RowsProps {
  readonly table: Table
  readonly name: string
  readonly typesTotals: boolean
}

/** Apart from the table around it, which learns at every step of the focus where it is. */
const Rows = memo(function Rows({ table, name, typesTotals }: RowsProps) {
  return (
    <>
      <caption className="hidden">{name}</caption>
      <Widths table={table} />
      <tbody>
        {gridOf(table).map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the form's rows never move
          <tr key={index}>
            {row.map((cell, column) => (
              <GridCellView
                // biome-ignore lint/suspicious/noArrayIndexKey: the form's cells never move
                key={column}
                cell={cell}
                typesTotals={typesTotals}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </>
  )
})

function Widths({ table }: { readonly table: Table }) {
  const whole = table.gridWidths.reduce((sum, width) => sum + width, 0)
  return (
    <colgroup>
      {table.gridWidths.map((width, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the form's columns never move
        <col key={index} style={{ width: `${(width / whole) * 100}%` }} />
      ))}
    </colgroup>
  )
}

interface GridCellViewProps {
  readonly cell: GridCell
  readonly typesTotals: boolean
}

function GridCellView({ cell, typesTotals }: GridCellViewProps) {
  const { form } = useSession()
  const { colSpan, rowSpan, role, text, address } = cell
  const spans = { colSpan, rowSpan }
  if (role === 'header' || role === 'caption') {
    return (
      <th {...spans} scope={colSpan > 1 ? 'colgroup' : 'col'} className={`figures-${role}`}>
        {text}
      </th>
    )
  }
  if (address === undefined) {
    return (
      <th {...spans} scope={rowSpan > 1 ? 'rowgroup' : 'row'} className="figures-label">
        {text}
      </th>
    )
  }
  const isTotal = form.cells.get(address)?.parts !== undefined
  return (
    <td {...spans} className={isTotal ? 'figures-total' : `figures-${role}`}>
      {role === 'line' ? (
        <LineCell address={address} label={text} />
      ) : isTotal ? (
        <TotalCell address={address} typed={typesTotals} />
      ) : (
        <FigureCell address={address} />
      )}
    </td>
  )
}

/** A one-line field would run several pasted cells together into one figure. */
function refuseSeveralCells(event: ClipboardEvent): string {
  const text = event.clipboardData.getData('text/plain').replace(/[\r\n]+$/, '')
  if (!/[\t\r\n]/.test(text)) return ''
  event.preventDefault()
  return '剪贴板里是好几个格子的内容，没有粘贴。请一格一格地粘贴。'
}
