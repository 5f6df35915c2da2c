import { memo, useState } from 'react'
import { allHelp, type HelpEntry } from '../../template/help'
import type { Table } from '../../template/template'
import { useTableHelp } from './use-table-help'
import './help.css'

/**
 * All rows and columns of the table explained, to be read through or printed. Made once it is opened: it
 * has as many elements as the table.
 */
export const TableHelp = memo(function TableHelp({ table }: { readonly table: Table }) {
  const { rows, columns } = allHelp(table, useTableHelp(table))
  const [isOpen, setOpen] = useState(false)
  if (rows.length + columns.length === 0) return null
  return (
    <details className="table-help" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>本表各行各列的填写说明（可以打印）</summary>
      {isOpen && (
        <>
          <p className="quiet">说明是本工具按《政府信息公开条例》归纳的，不是规定格式的原文。</p>
          <HelpList name="各行" entries={rows} />
          <HelpList name="各列" entries={columns} />
        </>
      )}
    </details>
  )
})

function HelpList({
  name,
  entries,
}: {
  readonly name: string
  readonly entries: readonly HelpEntry[]
}) {
  if (entries.length === 0) return null
  return (
    <>
      <h2>{name}</h2>
      <dl>
        {entries.map(({ id, label, help }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              {help.text}
              {help.basis !== undefined && <span className="quiet">（依据{help.basis}）</span>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
