import { type LiveFigure, liveFiguresIn } from '../../report/live-figure'
import type { Report } from '../../report/report'
import { cellAt, nameOf } from '../../template/form'
import type { LiveFigureRule } from '../../template/narrative-rule'
import { broken, type Finding, holds, type Outcome } from '../finding'
import { findingAt } from './finding-at'
import { paragraphName } from './say-claim'

/** Figures that follow the tables: each names a cell that the form has, and that is filled. */
export function checkLiveFigures(rule: LiveFigureRule, report: Report): Outcome[] {
  const texts = [['preamble', report.preamble] as const, ...report.narratives]
  return texts.flatMap(([section, paragraphs]) =>
    paragraphs.flatMap((paragraph, index) =>
      liveFiguresIn(paragraph).map((live) => {
        const what = whatIsWrong(live, report)
        if (what === undefined) return holds
        const { start, end, addresses, typed } = live
        const words = { section, paragraph: index, start, end, text: typed, addresses }
        const place = `${paragraphName(report, words)}${nameInText(live, report)}`
        return broken(found(rule, report, words, place, what))
      }),
    ),
  )
}

function found(
  rule: LiveFigureRule,
  report: Report,
  words: Parameters<typeof findingAt>[3],
  place: string,
  what: string,
): Finding {
  return findingAt(rule, rule.level, report, words, place, `${place}：${what}`)
}

/** A figure by the cell that it follows; one that follows none as it was typed. */
function nameInText({ addresses, typed }: LiveFigure, { form }: Report): string {
  const [only, ...others] = addresses
  if (only === undefined) return `“${typed}”`
  return `插入的数字“${nameOf(cellAt(form, only))}${others.length > 0 ? '”等各项之和' : '”'}`
}

function whatIsWrong({ addresses, isBlank }: LiveFigure, { form }: Report): string | undefined {
  const [first] = addresses
  if (first === undefined) {
    return '本格式的表格里没有这一格，会照原样印出来。请删去，或者重新插入表格中的数。'
  }
  if (!isBlank) return undefined
  const name = nameOf(cellAt(form, first))
  const cells = addresses.length === 1 ? `“${name}”` : `“${name}”等 ${addresses.length} 格`
  return `表格中的${cells}还没有填全，这里先印成空格。请填写表格。`
}
