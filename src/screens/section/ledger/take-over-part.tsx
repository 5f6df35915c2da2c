import { useState } from 'react'
import type { LedgerCount } from '../../../ledger/count-ledger'
import type { LedgerForm } from '../../../ledger/ledger-form'
import { isSameRecord, recordOf } from '../../../ledger/record-ledger'
import { hasCarriedIn, planTakeOver, type TakenCell } from '../../../ledger/take-over'
import { cellAt, nameOf } from '../../../template/form'
import { Button } from '../../../ui/button'
import { cellPrefix } from '../../session/edit-history'
import { useReview, useSession } from '../../session/session'
import { ScrollBox } from './scroll-box'

interface TakeOverPartProps {
  readonly count: LedgerCount
  /** Name of the file; undefined for what was pasted. */
  readonly source: string | undefined
  readonly ledgerForm: LedgerForm
  /** Told what was put into the report. */
  readonly onTaken: (said: string) => void
}

/** Says what taking the counts over would change, and does it as one step that can be undone. */
export function TakeOverPart({ count, source, ledgerForm, onTaken }: TakeOverPartProps) {
  const { form, fields, edits } = useSession()
  const known = hasCarriedIn(count, ledgerForm)
  const [asked, setAsked] = useState<boolean | undefined>()
  const carriedIn = asked ?? known
  const plan = planTakeOver(form, ledgerForm, count, fields.getValues('cells'), carriedIn)
  const { changes, same, typedTotals } = plan
  const year = useReview(({ report }) => report.year)
  const record = recordOf(count, { source, year, countedAt: new Date().toISOString() })
  const isKnown =
    isSameRecord(fields.getValues('ledger'), record) &&
    isSameCount(fields.getValues('counted'), plan.counted)
  const overwritten = changes.filter(({ before }) => before.trim() !== '')
  const faults = Number(record.uncounted)
  const take = () => {
    const cells = changes.map(({ address, after }) => [cellPrefix + address, after] as const)
    const former = Object.keys(fields.getValues('counted')).map((address) => [address, ''])
    const counted = { ...Object.fromEntries(former), ...plan.counted }
    edits.change({
      ...Object.fromEntries(cells),
      ...withPrefix('ledger.', { ...record }),
      ...withPrefix('counted.', counted),
    })
    onTaken(sayTaken(changes.length, faults))
  }
  if (count.counted === 0) {
    return (
      <p role="status" className="ledger-missing">
        ⚠
        没有一件计入这一年，不能填进报告。请核对台账的年度和上面选的列；确实没有收到申请的，请用“本年度没有收到申请”。
      </p>
    )
  }
  return (
    <section aria-labelledby="ledger-take">
      <h3 id="ledger-take">填进报告</h3>
      <label className="ledger-check">
        <input
          type="checkbox"
          checked={carriedIn}
          onChange={({ target }) => setAsked(target.checked)}
        />
        “二、上年结转”也按台账填写
        {!known && '（统计出来全是 0，也许台账里没有上年的申请；不选就保持草稿里的数）'}
      </label>
      <ul className="ledger-says">
        <li>{sayChanges(changes.length, overwritten.length, same)}</li>
        {typedTotals.length > 0 && (
          <li>手工填写的总计（{typedTotals.length} 格）不动，检查会拿它和各格之和核对。</li>
        )}
        {faults > 0 && <li>⚠ 还有 {faults} 行没有计入，填进去的数会偏少。</li>}
      </ul>
      {overwritten.length > 0 && <Changes title="会覆盖的格子" cells={overwritten} />}
      <Button look="primary" disabled={changes.length === 0 && isKnown} onClick={take}>
        {sayButton(changes.length, isKnown)}
      </Button>
    </section>
  )
}

/** A cell that was not counted is blank or missing. */
function isSameCount(one: Texts, other: Texts): boolean {
  const addresses = [...Object.keys(one), ...Object.keys(other)]
  return addresses.every((address) => (one[address] ?? '') === (other[address] ?? ''))
}

type Texts = Readonly<Record<string, string>>

function withPrefix(prefix: string, texts: Texts) {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [prefix + key, text]))
}

function sayTaken(changes: number, faults: number): string {
  const done =
    changes === 0
      ? '✓ 各格都与台账相同，已记下这次统计。'
      : `✓ 已按台账填写 ${changes} 格，点“撤销”可以退回。`
  return faults > 0 ? `${done}台账里还有 ${faults} 行没有计入，“检查”里会提醒。` : done
}

function sayButton(changes: number, isKnown: boolean): string {
  if (changes > 0) return `填进报告（改 ${changes} 格）`
  return isKnown ? '没有一格会改变' : '记下这次统计（各格不变）'
}

function sayChanges(all: number, overwritten: number, same: number): string {
  const rest = same > 0 ? `另有 ${same} 格与草稿相同，不用改。` : ''
  if (all === 0) return '各格都与草稿相同。'
  return overwritten === 0
    ? `会填 ${all} 个空格，不覆盖已经填写的数。${rest}`
    : `会改 ${all} 格，其中 ${overwritten} 格已经填了别的数，列在下面。${rest}`
}

interface ChangesProps {
  readonly title: string
  readonly cells: readonly TakenCell[]
}

function Changes({ title, cells }: ChangesProps) {
  const { form } = useSession()
  return (
    <ScrollBox name={title}>
      <table className="ledger-list">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">格子</th>
            <th scope="col">现在</th>
            <th scope="col">改成</th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({ address, before, after }) => (
            <tr key={address}>
              <th scope="row">{nameOf(cellAt(form, address))}</th>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
