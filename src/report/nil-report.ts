import { partsOf } from '../template/address'
import { type Cell, cellsOfTable, type Form, nameOf } from '../template/form'
import type { NilReport } from '../template/nil-report'
import type { Draft, DraftInput } from './draft'
import { numberIn, readFigure } from './figure'
import { gap } from './live-figure'

/** What the clerk says beside “nothing was received”. */
export interface NilAnswers {
  readonly agency: string
  /** By the id of the gap; a blank one stays a gap that the checks refuse. */
  readonly gaps: Readonly<Record<string, string>>
  /** The table on 主动公开 is all 0 as well. */
  readonly otherTableIsZero: boolean
}

/** Why the draft cannot say that nothing was received, as a sentence with what to do. */
export function nilObstacle(
  form: Form,
  nil: NilReport,
  cells: DraftInput['cells'],
): string | undefined {
  const filled = nil.tables
    .flatMap((table) => cellsOfTable(form, table))
    .find((cell) => !isBlankOrZero(cell, cells))
  if (!filled) return undefined
  const text = cells[filled.address] ?? ''
  const { table, row } = partsOf(filled.address)
  return table === nil.carriedIn.table && row === nil.carriedIn.row
    ? `上年结转了政府信息公开申请（${nameOf(filled)}：${text}），办理结果要在第三部分填写，不能按没有申请处理。`
    : `“${nameOf(filled)}”已经填写了 ${text}，与没有申请、没有复议诉讼不符。请先核对这一格。`
}

/** The texts that follow, by field path. What is written already is never replaced. */
export function nilTexts(
  form: Form,
  nil: NilReport,
  input: Pick<DraftInput, 'cells' | 'narratives' | 'settings'>,
  { agency, gaps, otherTableIsZero }: NilAnswers,
): Record<string, string> {
  const tables = otherTableIsZero ? [...nil.tables, nil.otherTable.table] : nil.tables
  const blank = tables
    .flatMap((table) => cellsOfTable(form, table))
    .filter(({ address, parts }) => !parts && (input.cells[address] ?? '').trim() === '')
  const texts: Record<string, string> = { 'basics.agency': agency.trim() }
  for (const { address } of blank) texts[`cells.${address}`] = '0'
  for (const { section, text } of nil.texts) {
    if ((input.narratives[section] ?? '').trim() !== '') continue
    texts[`narratives.${section}`] = withAnswers(text, gaps)
  }
  if (nil.saysNoFees && input.settings.feeStatement === 'none') {
    texts['settings.feeStatement'] = 'not-charged'
  }
  return texts
}

/** A new draft that says so from the start. */
export function nilDraft(draft: Draft, form: Form, nil: NilReport, answers: NilAnswers): Draft {
  const texts = nilTexts(form, nil, draft, answers)
  const under = (prefix: string) =>
    Object.fromEntries(
      Object.entries(texts)
        .filter(([path]) => path.startsWith(prefix))
        .map(([path, text]) => [path.slice(prefix.length), text]),
    )
  return {
    ...draft,
    basics: { ...draft.basics, ...under('basics.') },
    narratives: { ...draft.narratives, ...under('narratives.') },
    cells: { ...draft.cells, ...under('cells.') },
    settings: { ...draft.settings, ...under('settings.') },
  }
}

function isBlankOrZero({ address, kind }: Cell, cells: DraftInput['cells']): boolean {
  const figure = readFigure(cells[address] ?? '', kind)
  return figure.type === 'blank' || numberIn(figure) === 0
}

/**
 * An answer is a phrase: the sentence around it brings its own full stop, and its own beginning, which is
 * left away where the clerk wrote it as well.
 */
function withAnswers(text: string, gaps: NilAnswers['gaps']): string {
  return text.replace(/([^\n。{}]*)\{(\w+)\}/g, (_, leadIn: string, id: string) => {
    const answer = (gaps[id] ?? '').replace(/\s*\n\s*/g, '').trim()
    const phrase = withoutLeadIn(answer, leadIn).replace(/[。；;.]+$/, '')
    return leadIn + (phrase || gap)
  })
}

/** Shorter repetitions may be the beginning of a word of the answer. */
const shortestRepetition = 3

/** Without what the answer repeats of the words before it: all of them, the last of them, or a clause. */
function withoutLeadIn(answer: string, leadIn: string): string {
  const clauses = leadIn.split(/[\s，、：,:]+/)
  const whole = Array.from(clauses.join(''))
  const repeated = [...whole.map((_, start) => whole.slice(start).join('')), ...clauses]
    .filter((words) => words.length >= shortestRepetition)
    .map((words) => answer.match(repetitionOf(words))?.[0].length ?? 0)
  return answer.slice(Math.max(0, ...repeated))
}

/** These words at the beginning of a text, with any punctuation between and after them. */
function repetitionOf(words: string): RegExp {
  const signs = Array.from(words).map((sign) => sign.replace(/[^\p{L}\p{N}]/u, '\\$&'))
  return new RegExp(`^${signs.map((sign) => `${sign}[\\s，、：,:]*`).join('')}`)
}
