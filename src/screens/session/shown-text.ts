import { fillLiveFigures, gap } from '../../report/live-figure'
import { printerOf, type Report } from '../../report/report'
import type { LiveNames } from './live-names'

const token = /\{\{([^{}]*)\}\}/g
const equals = '＝'

/** A typed text as the field shows it: a figure that follows the tables as `{{12＝its name}}`. */
export function shownText(typed: string, report: Report, { nameOf }: LiveNames): string {
  return typed.replace(token, (whole, address: string) => {
    const name = nameOf.get(address)
    if (name === undefined) return whole
    const { text } = fillLiveFigures(whole, report.form, printerOf(report))
    return text === whole ? whole : `{{${text || gap}${equals}${name}}}`
  })
}

/** What the field shows, as it is kept; words in braces that name no figure stay as they are. */
export function typedText(shown: string, { addressOf }: LiveNames): string {
  return shown.replace(token, (whole, inside: string) => {
    const address = addressOf.get(inside.slice(inside.indexOf(equals) + 1))
    return address === undefined ? whole : `{{${address}}}`
  })
}

/** From and to of the figure in braces that the caret is in, or right behind (before, for Delete). */
export function tokenAt(
  shown: string,
  caret: number,
  edge: 'behind' | 'before',
): { readonly start: number; readonly end: number } | undefined {
  for (const match of shown.matchAll(token)) {
    const start = match.index ?? 0
    const end = start + match[0].length
    const isInside = start < caret && caret < end
    if (isInside || caret === (edge === 'behind' ? end : start)) return { start, end }
  }
  return undefined
}
