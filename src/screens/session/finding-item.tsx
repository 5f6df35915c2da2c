import { memo } from 'react'
import { Link } from 'wouter'
import { findingKey } from '../../check/acknowledge'
import { type Finding, sayBasis } from '../../check/finding'
import { stepOf } from '../../check/section-status'
import { levelNames } from '../../template/level-names'
import { Button } from '../../ui/button'
import { Acknowledgement } from './acknowledgement'
import { findingId } from './finding-id'
import { focusHere, useFocusRequest } from './focus-request'
import { liveNames } from './live-names'
import { useReview, useSession } from './session'
import { shownText } from './shown-text'
import { TextFix } from './text-fix'
import './finding-item.css'

/** One finding: what is wrong, where it leads, and what can be done about it at once. */
export const FindingItem = memo(function FindingItem({ finding }: { readonly finding: Finding }) {
  const { form, fields, pathTo } = useSession()
  const requestFocus = useFocusRequest()
  const { rule, level, where, message, computed, isMissing } = finding
  return (
    <li id={findingId(finding)} className={`finding finding-${isMissing ? 'missing' : level}`}>
      <span className="finding-level">{isMissing ? '未填' : levelNames[level]}</span>
      <Link href={pathTo(stepOf(form, finding))} onClick={() => requestFocus(where)}>
        <FindingText text={message} />
      </Link>
      {rule !== 'filled' && <span className="quiet">（{sayBasis(finding)}）</span>}
      <TextFix finding={finding} />
      {level === 'warning' && <Acknowledgement key={findingKey(finding)} finding={finding} />}
      {computed !== undefined && (
        <Button
          onClick={() => {
            fields.setValue(`cells.${where}`, '', { shouldDirty: true })
            focusHere(where)
          }}
        >
          改用自动合计 {computed}
        </Button>
      )}
    </li>
  )
})

/** A finding may quote a figure that follows the tables: it is called as the text field calls it. */
function FindingText({ text }: { readonly text: string }) {
  const { form } = useSession()
  return useReview(({ report }) =>
    text.includes('{{') ? shownText(text, report, liveNames(form)) : text,
  )
}
