import { useEffect, useState } from 'react'
import { explain } from '../../check/explain'
import type { Change, Explanation } from '../../check/explanation'
import { Button } from '../../ui/button'
import { sayAlternatives } from '../say-alternatives'
import { focusHere } from './focus-request'
import { useReview, useSession } from './session'
import './explanations.css'

/** Milliseconds, longer than between two keys of one figure: a figure half typed has no fault to explain. */
const pause = 400

/** The figure that may be wrong where sums of a table are broken, to be taken with one click. */
export function Explanations({ table }: { readonly table: string }) {
  const explanations = useExplanations(table)
  if (explanations.length === 0) return null
  return (
    <section className="explanations" aria-label="错在哪里的推断">
      {explanations.map((alternatives) => (
        <Alternatives key={alternatives[0]?.text} alternatives={alternatives} />
      ))}
      <p className="quiet">请先对照台账核实，再改。</p>
    </section>
  )
}

/** Looked for once the clerk pauses: it takes longer than all checks together. */
function useExplanations(table: string): readonly (readonly Explanation[])[] {
  const { report, result } = useReview((review) => review)
  const isBroken = (result.relationsByTable.get(table)?.broken ?? 0) > 0
  const look = () => ({ report, found: isBroken ? explain(report, table) : [] })
  const [looked, setLooked] = useState(look)
  useEffect(() => {
    if (looked.report === report || (!isBroken && looked.found.length === 0)) return
    // What is whole again leaves nothing behind for the next time that it breaks.
    const timer = setTimeout(() => setLooked(look()), isBroken ? pause : 0)
    return () => clearTimeout(timer)
  })
  return isBroken ? looked.found : []
}

function Alternatives({ alternatives }: { readonly alternatives: readonly Explanation[] }) {
  return (
    <>
      <p>{sayAlternatives(alternatives.length)}</p>
      <ul>
        {alternatives.map((explanation) => (
          <ExplanationItem key={explanation.text} explanation={explanation} />
        ))}
      </ul>
    </>
  )
}

function ExplanationItem({ explanation }: { readonly explanation: Explanation }) {
  const { edits, review } = useSession()
  const { table, text, changes } = explanation
  const [first] = changes
  const take = () => {
    // A key that came since it was looked for may have made it untrue.
    const isTrueStill = explain(review.report(), table).some((alternatives) =>
      alternatives.some((other) => other.text === text),
    )
    if (!isTrueStill) return
    const { totals } = review.report()
    // A typed total that is to say the sum goes back to being the sum, and follows its parts from then on.
    const textOf = ({ address, to }: Change) => (totals.get(address) === to ? '' : String(to))
    edits.change(
      Object.fromEntries(changes.map((change) => [`cells.${change.address}`, textOf(change)])),
    )
    if (first) focusHere(first.address)
  }
  const label = changes.length === 1 && first ? `改为 ${first.to}` : '按此改正'
  return (
    <li>
      {text} <Button onClick={take}>{label}</Button>
    </li>
  )
}
