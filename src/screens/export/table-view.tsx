import type { CSSProperties } from 'react'
import type { Table } from '../../document/block'
import { type Density, densityOf, isUpright } from '../../write/density'
import { type SlicedCell, sliceRows } from './slice-rows'

interface TableViewProps {
  readonly table: Table
  readonly rows: { readonly from: number; readonly to: number }
  readonly onCell: ((address: string) => void) | undefined
}

/** Rows of a table as the Word file sets them. A figure leads to its field. */
export function TableView({ table, rows, onCell }: TableViewProps) {
  const density = densityOf(table)
  return (
    <table className="sheet-table" style={typeOf(density)}>
      <caption className="hidden">{table.name}</caption>
      <colgroup>
        {table.widths.map((width, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
          <col key={index} style={{ width: `${width / 20}pt` }} />
        ))}
      </colgroup>
      <tbody>
        {sliceRows(table, rows.from, rows.to).map((cells, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
          <tr key={index}>
            {cells.map((sliced, column) => (
              <CellView
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
                key={column}
                sliced={sliced}
                isUpright={isUpright(sliced.cell, sliced.width, density)}
                onCell={onCell}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface CellViewProps {
  readonly sliced: SlicedCell
  readonly isUpright: boolean
  readonly onCell: ((address: string) => void) | undefined
}

function CellView({
  sliced: { cell, rowSpan, begins },
  isUpright: upright,
  onCell,
}: CellViewProps) {
  const { role, text, colSpan, address } = cell
  const Cell = role === 'figure' || role === 'line' ? 'td' : 'th'
  const content = begins ? text : ''
  return (
    <Cell
      colSpan={colSpan}
      rowSpan={rowSpan}
      className={`sheet-${role} ${upright ? 'sheet-upright' : ''}`}
    >
      {address !== undefined && onCell ? (
        <button type="button" tabIndex={-1} title="去填写这一格" onClick={() => onCell(address)}>
          {content}
        </button>
      ) : (
        <span>{content}</span>
      )}
    </Cell>
  )
}

/** Lengths of the Word file are twips, sizes half points. */
function typeOf({ fontSize, line, rowHeight, sideMargin }: Density): CSSProperties {
  return {
    fontSize: `${fontSize / 2}pt`,
    lineHeight: `${line / 20}pt`,
    '--row-height': `${rowHeight / 20}pt`,
    '--side-margin': `${sideMargin / 20}pt`,
  } as CSSProperties
}
