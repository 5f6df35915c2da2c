import { helpAt } from '../../template/help'
import type { Table } from '../../template/template'
import { useTableHelp } from './use-table-help'
import './help.css'

interface CellHelpProps {
  readonly table: Table
  readonly address: string | undefined
  /** Shown even where the window has little room for it, and read out. */
  readonly isAsked: boolean
}

/** Why the current cell is asked and what counts; room is kept for it, so that nothing moves. */
export function CellHelp({ table, address, isAsked }: CellHelpProps) {
  const help = useTableHelp(table)
  const entries = address === undefined ? [] : helpAt(table, address, help)
  return (
    <section
      className={`cell-help ${isAsked ? 'cell-help-asked' : ''}`}
      aria-label="这一格的填写说明"
    >
      <span role={isAsked ? 'status' : undefined}>
        {entries.length === 0
          ? '到一格上，这里说明这一格数什么、依据是什么。'
          : entries.map(({ id, label, help }) => (
              <span key={id} className="cell-help-entry">
                <strong>{label}</strong>：{help.text}
                {help.basis !== undefined && `（依据${help.basis}）`}
              </span>
            ))}
      </span>
    </section>
  )
}
