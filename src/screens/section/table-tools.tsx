import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/button'
import { fillBlanks } from '../session/fill-blanks'
import { useReview, useSession } from '../session/session'

interface TableToolsProps {
  readonly table: string
  readonly typesTotals: boolean
  readonly onTypeTotals: (on: boolean) => void
  readonly children: ReactNode
}

export function TableTools({ table, typesTotals, onTypeTotals, children }: TableToolsProps) {
  const { form, fields } = useSession()
  const [undo, setUndo] = useState<(() => void) | undefined>()
  const cells = [...form.cells.values()].filter((cell) => cell.table.id === table)
  const plain = cells.filter(({ parts }) => parts === undefined).map(({ address }) => address)
  const blanks = useReview(
    ({ report }) => plain.filter((address) => report.figures.get(address)?.type === 'blank').length,
  )
  const fill = () => {
    const takeBack = fillBlanks(fields, plain)
    setUndo(() => takeBack)
  }
  return (
    <div className="figures-tools">
      <Button onClick={fill}>其余空格填 0</Button>
      {undo && (
        <Button
          onClick={() => {
            undo()
            setUndo(undefined)
          }}
        >
          撤销填 0
        </Button>
      )}
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
      {children}
    </div>
  )
}
