import type { Finding } from '../../check/finding'
import { applyFix } from '../../check/wording/apply-fix'
import { Button } from '../../ui/button'
import { useFocusRequest } from './focus-request'
import { useSession } from './session'

/** Replaces the words that a finding is about, where that is safe; what changes stands on the button. */
export function TextFix({ finding }: { readonly finding: Finding }) {
  const { fields, edits } = useSession()
  const requestFocus = useFocusRequest()
  const { span, fix } = finding
  if (!span || !fix) return null
  const take = () => {
    const mended = applyFix(fields.getValues(), finding)
    if (!mended) return
    if (span.section === 'title' || span.section === 'preamble') {
      edits.change({ [`basics.${span.section}`]: mended.basics[span.section] })
    } else {
      edits.change({ [`narratives.${span.section}`]: mended.narratives[span.section] ?? '' })
    }
    requestFocus(finding.where)
  }
  const to = fix.replacement === '' ? '删去' : `改为“${fix.replacement}”`
  return (
    <Button onClick={take}>
      “{span.text}”{to}
    </Button>
  )
}
