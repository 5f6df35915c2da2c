import { withoutReasonsOf } from '../check/acknowledge'
import type { Draft } from '../report/draft'

/** Id of the rule on words that must not leave the agency; what was said of them quotes them. */
const keptOut = 'kept-out'

/** Says in the text, outside the draft's own format, that there were such words. */
const mark = 'hadKeptOut'

/** Without what changes at every save, and without words that must not leave the agency. */
export function textOfDraft(draft: Draft): string {
  const basics = { ...draft.basics, keptOut: '' }
  const acknowledged = withoutReasonsOf(keptOut, draft.acknowledged)
  const had = draft.basics.keptOut.trim() !== '' && { [mark]: true }
  const inside = { ...draft, basics, acknowledged, id: 'report', revision: 0, savedAt: '' }
  return JSON.stringify({ ...inside, ...had })
}

/** Whether words were left out of the text of a draft that opens. */
export function hadKeptOut(text: string): boolean {
  return (JSON.parse(text.replace(/^\uFEFF/, '')) as { readonly [mark]?: unknown })[mark] === true
}
