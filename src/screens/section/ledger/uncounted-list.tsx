import type { LedgerCount, Uncounted } from '../../../ledger/count-ledger'
import { CaseList } from './case-list'

const kinds: readonly (readonly [Uncounted['kind'], string])[] = [
  ['fault', '没有计入、要核对的'],
  ['other-year', '不属于这一年的'],
  ['no-request', '不是申请的行'],
]

/** Every row that is in no figure, and every counted one that should be looked at. */
export function UncountedList({ count }: { readonly count: LedgerCount }) {
  const { uncounted, doubts } = count
  const faults = uncounted.filter(({ kind }) => kind === 'fault').length
  return (
    <section aria-labelledby="ledger-uncounted">
      <h3 id="ledger-uncounted">没有计入的行</h3>
      <p role="status" className={faults > 0 ? 'ledger-open' : 'quiet'}>
        {faults > 0
          ? `⚠ ${faults} 行没有计入，请逐行核对：在台账里改好再放进来，或者在上面选定用词。`
          : uncounted.length > 0
            ? '没有要核对的行；下面这些行不该计入。'
            : '每一行都计入了。'}
      </p>
      {kinds.map(([kind, title]) => (
        <Listed
          key={kind}
          title={title}
          isOpen={kind === 'fault'}
          rows={uncounted.filter((one) => one.kind === kind)}
        />
      ))}
      <Listed
        title="已经计入、请再看一眼的"
        isOpen={false}
        rows={doubts.map(({ entry, text }) => ({ entry, reason: text }))}
      />
    </section>
  )
}

interface ListedProps {
  readonly title: string
  readonly isOpen: boolean
  readonly rows: readonly Pick<Uncounted, 'entry' | 'reason'>[]
}

function Listed({ title, isOpen, rows }: ListedProps) {
  if (rows.length === 0) return null
  return (
    <details open={isOpen} className="ledger-listed">
      <summary>
        {title}（{rows.length} 行）
      </summary>
      <CaseList
        title={title}
        entries={rows.map(({ entry }) => entry)}
        sayings={rows.map(({ reason }) => reason)}
      />
    </details>
  )
}
