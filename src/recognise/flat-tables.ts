import { isPageNumber, looksLikeFigure } from './figure-text'
import { flatRows } from './flat-rows'
import type { SourceItem, SourceRow, SourceText } from './source'
import type { KindWords } from './table-kinds'
import type { TableLabels } from './table-labels'
import { visible, wordsOf } from './words'

/** A cell's text in a document that keeps no tables: one line, or a part of one. */
export interface Token {
  readonly text: string
  readonly item: SourceText
  /** The lines that it was joined from. */
  readonly lines?: readonly Token[]
}

export interface FlatTable {
  readonly id: string
  readonly rows: readonly SourceRow[]
  readonly items: ReadonlySet<SourceText>
}

const fewestLabels = 3
const longestCell = 60
const mostLinesOfLabel = 8
/** Each figure can be taken in one way only: else a long row of digits takes for ever. */
const lineWithFigures =
  /^(.*?[^\d\s.,+−-][)）”"]?)\s*([+−-]?\d[\d,.]*(?:\s+[+−-]?\d[\d,.]*|[+−-]\d[\d,.]*)*)$/

/** Official tables whose cells stand in lines of text, found by their labels. */
export function flatTables(
  items: readonly SourceItem[],
  labels: readonly TableLabels[],
  kinds: KindWords,
): FlatTable[] {
  const parts = items.flatMap((item) => (item.type === 'text' ? tokensOf(item) : []))
  const tokens = joinLabels(parts, new Set(labels.flatMap(({ all }) => [...all])))
  return [...kinds].flatMap(([id, own]) => {
    const ofTable = labels.filter(({ table }) => table.id === id)
    const region = regionOf(tokens, own, new Set(ofTable.flatMap(({ all }) => [...all])))
    if (!region) return []
    const kept = region.filter(({ text }) => !isPageNumber(text))
    return [{ id, rows: flatRows(kept, ofTable), items: new Set(region.flatMap(itemsOf)) }]
  })
}

/** A line, or its label and its figures where they stand in one line. */
function tokensOf(item: SourceText): Token[] {
  const parts = item.text.split(/\t|\s{2,}/)
  return parts.flatMap((part) => {
    const isShort = part.length <= longestCell
    const [, label, figures] = (isShort && lineWithFigures.exec(part.trim())) || []
    const texts =
      label === undefined || figures === undefined
        ? [part.trim()]
        : [label, ...figures.trim().split(/\s+/)]
    return texts.map((text) => ({ text, item }))
  })
}

/** Labels that were broken over several lines, as the whole that they are. */
function joinLabels(tokens: readonly Token[], known: ReadonlySet<string>): Token[] {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (!token) break
    const count = known.has(wordsOf(token.text)) ? 1 : linesOfLabel(tokens, at, known)
    const lines = tokens.slice(at, at + count)
    joined.push({ text: lines.map(({ text }) => text).join(''), item: token.item, lines })
    at += count
  }
  return joined
}

/** How many lines from there on make up a label; 1 where they make none. */
function linesOfLabel(tokens: readonly Token[], at: number, known: ReadonlySet<string>): number {
  let text = ''
  for (let count = 1; count <= mostLinesOfLabel; count++) {
    const next = tokens[at + count - 1]?.text ?? ''
    if (visible(next) === '' || looksLikeFigure(next)) return 1
    text += next
    if (text.length > longestCell) return 1
    if (count > 1 && known.has(wordsOf(text))) return count
  }
  return 1
}

/** From the first to the last of a table's own labels, and the labels and figures behind it. */
function regionOf(
  tokens: readonly Token[],
  own: ReadonlySet<string>,
  all: ReadonlySet<string>,
): Token[] | undefined {
  const best = runsOf(tokens, own).sort((one, other) => other.labels - one.labels)[0]
  if (!best || best.labels < fewestLabels) return undefined
  let end = best.end
  const isCell = (text: string) => looksLikeFigure(text) || all.has(wordsOf(text))
  while (end < tokens.length && isCell(tokens[end]?.text ?? '')) end++
  while (end > best.end && visible(tokens[end - 1]?.text ?? '') === '') end--
  return tokens.slice(best.start, end)
}

interface Run {
  readonly start: number
  end: number
  labels: number
}

/** Labels with no sentence between them. */
function runsOf(tokens: readonly Token[], own: ReadonlySet<string>): Run[] {
  const runs: Run[] = []
  let isOpen = false
  tokens.forEach(({ text }, index) => {
    if (visible(text).length > longestCell) isOpen = false
    if (!own.has(wordsOf(text))) return
    const run = runs[runs.length - 1]
    if (run && isOpen) {
      run.end = index + 1
      run.labels++
    } else runs.push({ start: index, end: index + 1, labels: 1 })
    isOpen = true
  })
  return runs
}

function itemsOf({ item, lines }: Token): SourceText[] {
  return lines ? lines.map((line) => line.item) : [item]
}
