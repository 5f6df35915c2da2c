import { type DragEvent, useMemo, useState } from 'react'
import { countLedger } from '../../../ledger/count-ledger'
import type { LedgerForm } from '../../../ledger/ledger-form'
import type { LedgerMemory } from '../../../storage/ledger-memory'
import { useReview } from '../../session/session'
import { CountTable } from './count-table'
import { LedgerColumns } from './ledger-columns'
import { LedgerInput } from './ledger-input'
import type { LedgerSource } from './ledger-source'
import { LedgerWordList } from './ledger-word-list'
import { SourceLine } from './source-line'
import { TakeOverPart } from './take-over-part'
import { UncountedList } from './uncounted-list'
import { type Ledger, useLedger } from './use-ledger'

interface LedgerStepsProps {
  readonly ledgerForm: LedgerForm
  readonly memory: LedgerMemory
  readonly onTaken: (said: string) => void
}

/** File, columns, words, counts, taking over: each part shows once the one before it allows it. */
export function LedgerSteps({ ledgerForm, memory, onTaken }: LedgerStepsProps) {
  const ledger = useLedger(ledgerForm.rules, memory)
  const [isOver, setOver] = useState(false)
  const { state } = ledger
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file, ...others] = event.dataTransfer.files
    if (others.length > 0) ledger.refuse('请一次只放一个文件。')
    else if (file) ledger.openFile(file)
  }
  return (
    <section
      aria-label="台账"
      className={isOver ? 'ledger-over' : ''}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {state.type === 'read' ? (
        <>
          <SourceLine ledger={ledger} source={state.source} />
          <Counting
            ledger={ledger}
            source={state.source}
            ledgerForm={ledgerForm}
            onTaken={onTaken}
          />
        </>
      ) : (
        <LedgerInput ledger={ledger} state={state} />
      )}
    </section>
  )
}

interface CountingProps {
  readonly ledger: Ledger
  readonly source: LedgerSource
  readonly ledgerForm: LedgerForm
  readonly onTaken: (said: string) => void
}

function Counting({ ledger, source, ledgerForm, onTaken }: CountingProps) {
  const year = useReview(({ report }) => report.year)
  const { rows, places, reading } = source
  const missing = ledgerForm.rules.columns.filter(
    ({ isNeeded, field }) => isNeeded && reading.columns[field] === undefined,
  )
  const count = useMemo(
    () => countLedger(rows, reading, ledgerForm, year, places),
    [rows, reading, ledgerForm, year, places],
  )
  const columns = (
    <LedgerColumns
      rows={rows}
      reading={reading}
      rules={ledgerForm.rules}
      onRead={(next) => ledger.read(source, next)}
    />
  )
  if (missing.length > 0) {
    return (
      <>
        {columns}
        <p className="ledger-missing" role="status">
          还没有选：{missing.map(({ label }) => label).join('、')}。选好以后就能看到统计结果。
        </p>
      </>
    )
  }
  return (
    <>
      {columns}
      <LedgerWordList
        count={count}
        reading={reading}
        ledgerForm={ledgerForm}
        year={year}
        onRead={(next) => ledger.read(source, next)}
      />
      <CountTable count={count} ledgerForm={ledgerForm} year={year} />
      <UncountedList count={count} />
      <TakeOverPart count={count} source={source.name} ledgerForm={ledgerForm} onTaken={onTaken} />
    </>
  )
}
