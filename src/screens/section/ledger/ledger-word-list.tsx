import { useState } from 'react'
import type { LedgerCount } from '../../../ledger/count-ledger'
import type { LedgerReading } from '../../../ledger/ledger'
import type { LedgerForm } from '../../../ledger/ledger-form'
import { WordTable } from './word-table'

interface LedgerWordListProps {
  readonly count: LedgerCount
  readonly reading: LedgerReading
  readonly ledgerForm: LedgerForm
  readonly year: number
  readonly onRead: (reading: LedgerReading) => void
}

/** What the words of the ledger are counted as; those that nobody has decided on come first. */
export function LedgerWordList(props: LedgerWordListProps) {
  const { count, reading, ledgerForm, year, onRead } = props
  const all = [...count.applicants, ...count.results]
  const open = all.filter(({ id }) => id === undefined).length
  const [wasOpen, setWasOpen] = useState(open > 0)
  // Never closed by deciding on the last of the words: the focus is in it.
  if (open > 0 && !wasOpen) setWasOpen(true)
  const tables = (
    <>
      <WordTable
        title="申请人类型"
        uses={count.applicants}
        places={ledgerForm.applicants}
        choice={reading.applicants}
        onChoose={(applicants) => onRead({ ...reading, applicants })}
      />
      <WordTable
        title="答复类型"
        uses={count.results}
        places={ledgerForm.results}
        choice={reading.results}
        onChoose={(results) => onRead({ ...reading, results })}
      />
    </>
  )
  return (
    <section aria-labelledby="ledger-words">
      <h3 id="ledger-words">哪种用词计入哪里</h3>
      {(count.withoutYear > 0 || reading.assumesYear) && (
        <label className="ledger-check">
          <input
            type="checkbox"
            checked={reading.assumesYear}
            onChange={({ target }) => onRead({ ...reading, assumesYear: target.checked })}
          />
          没有写年份的日期按 {year} 年算
          {count.withoutYear > 0 && `（${count.withoutYear} 行；不选就不计入）`}
        </label>
      )}
      <p role="status" className={open > 0 ? 'ledger-open' : 'quiet'}>
        {open > 0
          ? `⚠ 有 ${open} 种用词要您来定，定好以前这些行不计入。`
          : `${all.length} 种用词都认出来了。`}
      </p>
      <details open={wasOpen}>
        <summary>用词和计入的位置</summary>
        <div className="ledger-words">{tables}</div>
      </details>
    </section>
  )
}
