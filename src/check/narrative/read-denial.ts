import { cellsNamed } from '../../template/named-cells'
import { bind } from './bind'
import { judge, sumAt } from './judge'
import { measureOf, type ParagraphSources } from './measure'
import { after, type Memory } from './memory'
import type { Bound, Mention } from './mention'
import type { Piece } from './pieces'
import { exactly } from './quantity'
import { isUnknown, says, saysAny, type Token } from './token'
import { understandLead } from './understand'

/** `未收到政府信息公开申请`: a clause without a figure that says 0. */
export function readDenial(
  piece: Piece,
  memory: Memory,
  sources: ParagraphSources,
): Mention | undefined {
  const at = piece.lead.findIndex((token) => says(token, 'none'))
  if (at < 0) return undefined
  const before = piece.lead.slice(0, at)
  const behind = piece.lead.slice(at + 1)
  const words = behind.length > 0 ? behind : before
  if (words.some(isUnknown) || before.some((token) => says(token, 'foreign'))) return undefined
  const mind = after(memory, before)
  const understood = understandLead(words, mind)
  if (!understood || !(understood.isNamed || mind.isFresh)) return undefined
  const bound = bind(understood, { ...mind, last: new Map() }, sources.report.form)
  if (!bound) return undefined
  const measure = measureOf(sources, bound.subject, piece.lead, after(memory, piece.lead))
  const verdict = judge(
    exactly(0),
    { ...bound, readings: bound.readings.filter(({ isDoubtful }) => !isDoubtful) },
    measure,
  )
  return statement(piece, piece.lead.slice(behind.length > 0 ? at : 0), bound, verdict)
}

/** `全部办结`: nothing is left for next year. */
export function readAllDone(
  piece: Piece,
  memory: Memory,
  sources: ParagraphSources,
): Mention | undefined {
  if (!saysAny(piece.lead, 'all-done')) return undefined
  const { allDone, subjects } = sources.words
  const subject = subjects.find(({ id }) => id === allDone.subject)
  const speaksOfIt = after(memory, piece.lead).subject === subject && !piece.lead.some(isUnknown)
  const { previous } = memory
  const isOfOthers =
    previous?.piece.sentence === piece.sentence && previous.bound?.subject !== subject
  if (isOfOthers || !subject?.table || !speaksOfIt) return undefined
  const usual = subject.dimensions.flatMap((dimension) =>
    dimension.usual ? [dimension.usual] : [],
  )
  const addresses = cellsNamed(sources.report.form, subject.table, [[allDone.row]], usual)
  const bound = { subject, means: '全部办结，即结转下年度为 0', readings: [] }
  const expected = sumAt(sources.report, addresses)
  const { reason } = measureOf(sources, subject, piece.lead, after(memory, piece.lead))
  const differs = reason === undefined ? 'differs' : 'question'
  return statement(piece, piece.lead, bound, {
    addresses,
    expected,
    state: expected === undefined ? 'open' : expected === 0 ? 'agrees' : differs,
    reason: expected === 0 ? undefined : reason,
  })
}

function statement(
  piece: Piece,
  words: readonly Token[],
  bound: Bound,
  verdict: Pick<Mention, 'addresses' | 'expected' | 'state' | 'reason'>,
): Mention {
  return {
    piece,
    start: words[0]?.start ?? 0,
    end: words[words.length - 1]?.end ?? 0,
    unit: '',
    quantity: exactly(0),
    proportion: undefined,
    isPlain: !piece.lead.some(isUnknown),
    bound,
    ...verdict,
  }
}
