import { useState } from 'react'
import type { LedgerEntry } from '../../../ledger/entries'
import type { LedgerField } from '../../../template/ledger-rules'
import { Button } from '../../../ui/button'
import { ScrollBox } from './scroll-box'

interface CaseListProps {
  readonly title: string
  readonly entries: readonly LedgerEntry[]
  /** What is to be said of each row, first of all. */
  readonly sayings?: readonly string[]
}

const atOnce = 100

const headings: readonly (readonly [LedgerField, string])[] = [
  ['number', '编号'],
  ['name', '申请人'],
  ['received', '收到日期'],
  ['applicant', '申请人类型'],
  ['answered', '答复日期'],
  ['result', '答复类型'],
  ['ground', '具体情形'],
]

/** Rows of the ledger by where they stand there, with what stands in them. */
export function CaseList({ title, entries, sayings }: CaseListProps) {
  const [most, setMost] = useState(atOnce)
  const columns = headings.filter(([field]) => entries.some(({ texts }) => texts[field] !== ''))
  return (
    <>
      <ScrollBox name={title}>
        <table className="ledger-list">
          <caption className={sayings ? 'hidden' : ''}>{title}</caption>
          <thead>
            <tr>
              <th scope="col">台账里的行</th>
              {sayings && <th scope="col">原因</th>}
              {columns.map(([field, heading]) => (
                <th key={field} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.slice(0, most).map((entry, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one row may be said two things of
              <tr key={index}>
                <th scope="row">{entry.place}</th>
                {sayings && <td className="ledger-reason">{sayings[index]}</td>}
                {columns.map(([field]) => (
                  <td key={field}>{entry.texts[field]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {entries.length > most && (
        <Button look="link" onClick={() => setMost(most + 10 * atOnce)}>
          还有 {entries.length - most} 行，继续显示
        </Button>
      )}
    </>
  )
}
