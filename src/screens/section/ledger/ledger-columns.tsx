import { columnsOf, type LedgerColumnName } from '../../../ledger/find-header'
import type { ColumnChoice, LedgerReading, LedgerRows } from '../../../ledger/ledger'
import { textOfValue } from '../../../ledger/value-text'
import type { LedgerField, LedgerRules } from '../../../template/ledger-rules'

interface LedgerColumnsProps {
  readonly rows: LedgerRows
  readonly reading: LedgerReading
  readonly rules: LedgerRules
  readonly onRead: (reading: LedgerReading) => void
}

/** Which column of the ledger tells what. */
export function LedgerColumns({ rows, reading, rules, onRead }: LedgerColumnsProps) {
  const columns = columnsOf(rows, reading.header)
  const choose = (field: LedgerField, value: string) =>
    onRead({ ...reading, columns: withColumn(reading.columns, field, value) })
  return (
    <section aria-labelledby="ledger-columns">
      <h3 id="ledger-columns">哪一列是什么</h3>
      <div className="ledger-fields">
        {rules.columns.map(({ field, label, hint, isNeeded }) => {
          const chosen = reading.columns[field]
          const isMissing = isNeeded && chosen === undefined
          return (
            <div key={field} className={`ledger-field ${isMissing ? 'ledger-field-missing' : ''}`}>
              <label htmlFor={`ledger-${field}`}>
                {label}
                {isNeeded ? '（必选）' : ''}
              </label>
              <select
                id={`ledger-${field}`}
                value={chosen ?? ''}
                aria-describedby={`ledger-${field}-hint`}
                onChange={({ target }) => choose(field, target.value)}
              >
                <option value="">{isNeeded ? '请选择' : '不用'}</option>
                {columns.map((column) => (
                  <option key={column.index} value={column.index}>
                    {sayColumn(column)}
                  </option>
                ))}
              </select>
              <div id={`ledger-${field}-hint`} className="quiet">
                {chosen === undefined ? hint : sayExamples(rows, reading, chosen)}
              </div>
            </div>
          )
        })}
      </div>
    </section>
  )
}

function withColumn(columns: ColumnChoice, field: LedgerField, value: string): ColumnChoice {
  const { [field]: _, ...others } = columns
  return value === '' ? others : { ...others, [field]: Number(value) }
}

function sayColumn({ index, name }: LedgerColumnName): string {
  return `${letterOf(index)} 列${name === '' ? '' : `：${name}`}`
}

function letterOf(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}

const examples = 3

function sayExamples(rows: LedgerRows, { header }: LedgerReading, column: number): string {
  const texts = rows.slice(header.last + 1).map((row) => textOfValue(row[column]))
  const some = [...new Set(texts.filter((text) => text !== ''))].slice(0, examples)
  return some.length > 0 ? `例如 ${some.join('、')}` : '这一列是空的'
}
