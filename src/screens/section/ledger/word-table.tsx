import { useState } from 'react'
import type { WordChoice } from '../../../ledger/ledger'
import type { Place } from '../../../ledger/ledger-form'
import type { WordUse } from '../../../ledger/ledger-words-used'
import { Button } from '../../../ui/button'

interface WordTableProps {
  readonly title: string
  readonly uses: readonly WordUse[]
  readonly places: readonly Place[]
  readonly choice: WordChoice
  readonly onChoose: (choice: WordChoice) => void
}

/** More are a column of free text. */
const atOnce = 60

/** One line for each of the words, with the place that it is counted in. */
export function WordTable({ title, uses, places, choice, onChoose }: WordTableProps) {
  const [most, setMost] = useState(atOnce)
  if (uses.length === 0) return null
  const choose = (key: string, id: string) => {
    const { [key]: _, ...others } = choice
    onChoose(id === '' ? others : { ...others, [key]: id })
  }
  return (
    <div className="ledger-word-box">
      <table className="ledger-list ledger-word-table">
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col" className="ledger-word-rows">
              行数
            </th>
            <th scope="col" className="ledger-word-place">
              计入
            </th>
          </tr>
        </thead>
        <tbody>
          {uses.slice(0, most).map((use) => (
            <tr key={use.key} className={use.id === undefined ? 'ledger-undecided' : ''}>
              <th scope="row">
                {use.id === undefined && <span aria-hidden="true">⚠ </span>}
                {use.text}
              </th>
              <td>{use.rows}</td>
              <td>
                <select
                  aria-label={`“${use.text}”计入`}
                  value={use.id ?? ''}
                  onChange={({ target }) => choose(use.key, target.value)}
                >
                  <option value="">{sayOpen(use)}</option>
                  <Places places={places} />
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {uses.length > most && (
        <p>
          用词太多，像是自由填写的一列。如果台账里另有一列只写类型，请在上面换成那一列。
          <Button look="link" onClick={() => setMost(most + 5 * atOnce)}>
            还有 {uses.length - most} 种，继续显示
          </Button>
        </p>
      )}
    </div>
  )
}

/** A place that the words name by themselves is left only for another one. */
function sayOpen({ meaning }: WordUse): string {
  if (meaning.type === 'place') return '按原来认出的'
  return meaning.type === 'open' ? '没有写到具体哪一类，请选择' : '请选择'
}

function Places({ places }: { readonly places: readonly Place[] }) {
  const groups = places.filter(
    ({ group }, index) => places.findIndex((one) => one.group?.id === group?.id) === index,
  )
  return groups.map((first) =>
    first.group === undefined ? (
      places
        .filter(({ group }) => group === undefined)
        .map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))
    ) : (
      <optgroup key={first.group.id} label={first.group.label}>
        {places
          .filter(({ group }) => group?.id === first.group?.id)
          .map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
      </optgroup>
    ),
  )
}
