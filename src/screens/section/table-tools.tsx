import type { ReactNode } from 'react'
import { partsOf } from '../../template/address'
import type { Cell } from '../../template/form'
import { Button } from '../../ui/button'
import { zerosForBlanks } from '../session/fill-blanks'
import { useLastYearSwitch } from '../session/last-year-switch'
import { NilButton } from '../session/nil-report/nil-button'
import { useReview, useSession } from '../session/session'
import { LedgerButton } from './ledger/ledger-button'

interface TableToolsProps {
  readonly table: string
  /** The cell that has or last had the focus. */
  readonly current: string | undefined
  readonly typesTotals: boolean
  readonly onTypeTotals: (on: boolean) => void
  readonly onShowKeys: () => void
  readonly children: ReactNode
}

export function TableTools(props: TableToolsProps) {
  const { table, current, typesTotals, onTypeTotals, onShowKeys, children } = props
  const { form, fields, edits, lastYear } = useSession()
  const all = [...form.cells.values()]
  const cells = all.filter((cell) => cell.table.id === table)
  const plain = plainOf(cells)
  const row = current === undefined ? undefined : partsOf(current).row
  const ofRow = plain.filter((address) => partsOf(address).row === row)
  const blanks = useReview(
    ({ report }) => plain.filter((address) => report.figures.get(address)?.type === 'blank').length,
  )
  const fill = (addresses: readonly string[]) => {
    edits.change(zerosForBlanks(fields.getValues('cells'), addresses))
  }
  return (
    <div className="figures-tools">
      <Button disabled={ofRow.length === 0} onClick={() => fill(ofRow)}>
        本行空格填 0
      </Button>
      <Button onClick={() => fill(plain)}>其余空格填 0</Button>
      <Button onClick={() => fill(plainOf(all))}>三张表空格都填 0</Button>
      <span className="quiet">{blanks === 0 ? '各格都已填写。' : `还有 ${blanks} 格未填。`}</span>
      {cells.length > plain.length && (
        <label className="figures-switch">
          <input
            type="checkbox"
            checked={typesTotals}
            onChange={(event) => onTypeTotals(event.target.checked)}
          />
          手工填写总计，与纸质底稿核对
        </label>
      )}
      {lastYear && <LastYearSwitch year={lastYear.year} />}
      <LedgerButton table={table} />
      {form.template.nilReport.tables.includes(table) && <NilButton />}
      <Button look="link" onClick={onShowKeys}>
        快捷键 ?
      </Button>
      {children}
    </div>
  )
}

function plainOf(cells: readonly Cell[]): string[] {
  return cells.filter(({ parts }) => parts === undefined).map(({ address }) => address)
}

function LastYearSwitch({ year }: { readonly year: number }) {
  const [isOn, turn] = useLastYearSwitch()
  return (
    <label className="figures-switch">
      <input type="checkbox" checked={isOn} onChange={(event) => turn(event.target.checked)} />
      显示上年数（{year} 年）
    </label>
  )
}
