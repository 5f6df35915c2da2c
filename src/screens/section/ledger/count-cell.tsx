import type { GridCell } from '../../../template/grid'

export interface Counted {
  readonly figureAt: (address: string) => number
  readonly nameAt: (address: string) => string
  /** False for totals and for 0. */
  readonly hasCases: (address: string) => boolean
  /** The cell whose rows are listed. */
  readonly shown: string | undefined
  readonly show: (address: string) => void
}

interface CountCellProps {
  readonly cell: GridCell
  readonly counted: Counted
}

export function CountCell({ cell, counted }: CountCellProps) {
  const { role, text, colSpan, rowSpan, address } = cell
  const spans = { colSpan, rowSpan }
  if (address === undefined) {
    const isHeader = role === 'header'
    const scope = isHeader ? (colSpan > 1 ? 'colgroup' : 'col') : rowSpan > 1 ? 'rowgroup' : 'row'
    return (
      <th {...spans} scope={scope} className={isHeader ? 'ledger-head' : 'ledger-label'}>
        {text}
      </th>
    )
  }
  const figure = counted.figureAt(address)
  if (!counted.hasCases(address)) {
    return (
      <td {...spans} className={figure === 0 ? 'ledger-zero' : 'ledger-total'}>
        {figure}
      </td>
    )
  }
  return (
    <td {...spans} className="ledger-figure">
      <button
        type="button"
        aria-label={`${counted.nameAt(address)}：${figure} 件，看是哪几行`}
        aria-pressed={counted.shown === address}
        onClick={() => counted.show(address)}
      >
        {figure}
      </button>
    </td>
  )
}
