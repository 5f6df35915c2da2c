import type { CSSProperties, ReactNode } from 'react'
import type { Table, TableCell } from '../../document/block'
import { cellLines } from '../../write/cell-lines'
import { type Density, densityOf, type FigureFit, fitFigure, isUpright } from '../../write/density'
import { Lines } from './lines'
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
                density={density}
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
  readonly density: Density
  readonly onCell: ((address: string) => void) | undefined
}

function CellView({ sliced, density, onCell }: CellViewProps) {
  const { cell, width, rowSpan, begins } = sliced
  const { role, text, colSpan, address } = cell
  const Cell = role === 'header' || role === 'caption' || role === 'label' ? 'th' : 'td'
  const content = begins ? contentOf(cell, width, density) : ''
  const upright = isUpright(cell, width, density)
  const fit = fitFigure(text, width, density)
  return (
    <Cell
      colSpan={colSpan}
      rowSpan={rowSpan}
      className={`sheet-${role} ${upright ? 'sheet-upright' : ''}`}
      style={fit.sideMargin < density.sideMargin ? styleOf(fit) : {}}
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

function contentOf(cell: TableCell, width: number, density: Density): ReactNode {
  if (cell.unbroken === undefined) return cell.text
  return <Lines lines={cellLines(cell, width, density)} />
}

/** A figure too wide for its column. */
function styleOf({ fontSize, sideMargin }: FigureFit): CSSProperties {
  const side = `${sideMargin / 20}pt`
  return { fontSize: `${fontSize / 2}pt`, paddingLeft: side, paddingRight: side }
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
