import type { Finding } from '../../check/finding'
import { applyFix } from '../../check/wording/apply-fix'
import { linesOf } from '../../report/paragraph'
import { Button } from '../../ui/button'
import { focusHere } from './focus-request'
import { useSession } from './session'
import './text-fix.css'

/** What a safe replacement of words would make of the sentence; one click takes it, 撤销 takes it back. */
export function TextFix({ finding }: { readonly finding: Finding }) {
  const { fields, edits } = useSession()
  const { span, fix } = finding
  const input = fields.getValues()
  if (!span || !fix || !applyFix(input, finding)) return null
  const isBasics = span.section === 'title' || span.section === 'preamble'
  const typed = isBasics
    ? input.basics[span.section as 'title' | 'preamble']
    : (input.narratives[span.section] ?? '')
  const line = linesOf(typed)[span.paragraph] ?? ''
  const take = () => {
    const mended = applyFix(fields.getValues(), finding)
    if (!mended) return
    if (span.section === 'title' || span.section === 'preamble') {
      edits.change({ [`basics.${span.section}`]: mended.basics[span.section] })
    } else {
      edits.change({ [`narratives.${span.section}`]: mended.narratives[span.section] ?? '' })
    }
    focusHere(finding.where)
  }
  const change = fix.replacement === '' ? '删去' : `改为“${fix.replacement}”`
  return (
    <span className="text-fix">
      <span className="text-fix-line">
        {wordsBefore(line.slice(0, span.start))}
        <del>{span.text}</del>
        {fix.replacement !== '' && <ins>{fix.replacement}</ins>}
        {wordsAfter(line.slice(span.end))}
      </span>
      <Button onClick={take} aria-label={`照此修改：“${span.text}”${change}`}>
        照此修改
      </Button>
    </span>
  )
}

const mostBeside = 14

/** A few words, without half of a figure in braces. */
function wordsBefore(text: string): string {
  const words = text.slice(text.lastIndexOf('}}') + 1).replace(/^\}/, '')
  return words.length > mostBeside ? `…${words.slice(-mostBeside)}` : words
}

function wordsAfter(text: string): string {
  const brace = text.indexOf('{{')
  const words = brace < 0 ? text : text.slice(0, brace)
  return words.length > mostBeside ? `${words.slice(0, mostBeside)}…` : words
}
