import { type AlignedLine, isNumbered, type Word } from './aligned-line'

/** A label whose pieces stand on several lines. */
export interface Label {
  readonly pieces: string[]
  readonly column: number
  readonly isNumbered: boolean
  readonly firstLine: number
  lastLine: number
  /** The line of its figures. */
  row: AlignedLine | undefined
}

export interface LabelledRows {
  readonly labels: readonly Label[]
  /** Lines that belong to no label: headers and captions. */
  readonly others: readonly AlignedLine[]
  /** Rows of figures beside which no label stands. */
  readonly bare: readonly AlignedLine[]
}

/** How far the pieces of one label may be shifted against each other, more so over a page break. */
const nearColumns = 6

/** Puts the pieces of labels together and finds the figures that belong to each. */
export function labelRows(lines: readonly AlignedLine[]): LabelledRows {
  const labels: Label[] = []
  const others: AlignedLine[] = []
  const bare: AlignedLine[] = []
  for (const line of lines) {
    if (line.figures.length === 0) {
      if (!takeWords(labels, line, line.words)) others.push(line)
    } else if (!takeRow(labels, line)) bare.push(line)
  }
  return { labels, others, bare }
}

/** The words of a line without figures; false where they are a header's. */
function takeWords(labels: Label[], line: AlignedLine, words: readonly Word[]): boolean {
  const isLabelLine =
    words.some(({ text }) => isNumbered(text)) || words.every((word) => goesOn(labels, line, word))
  if (!isLabelLine) return false
  for (const word of words) takeWord(labels, line, word)
  return true
}

function goesOn(labels: readonly Label[], line: AlignedLine, word: Word): boolean {
  return isNumbered(word.text) || labelNear(labels, line, word) !== undefined
}

function takeWord(labels: Label[], line: AlignedLine, word: Word): void {
  const label = isNumbered(word.text) ? undefined : labelNear(labels, line, word)
  if (label) addPiece(label, line, word)
  else labels.push(begin(line, word))
}

function begin({ index }: AlignedLine, { text, column }: Word): Label {
  return {
    pieces: [text],
    column,
    isNumbered: isNumbered(text),
    firstLine: index,
    lastLine: index,
    row: undefined,
  }
}

function addPiece(label: Label, { index }: AlignedLine, { text }: Word): void {
  label.pieces.push(text)
  label.lastLine = index
}

/** The numbered label in whose column a word stands, the last one if there are several. */
function labelNear(labels: readonly Label[], line: AlignedLine, word: Word): Label | undefined {
  const begun = labels.filter(
    (label) => label.isNumbered || (label.row && line.index - label.lastLine === 1),
  )
  const isNear = ({ column }: Label) => Math.abs(column - word.column) <= nearColumns
  const upright = word.text.length === 1 ? begun.filter(isUpright).filter(isNear) : []
  if (upright.length > 0) return upright[upright.length - 1]
  const distances = begun.map(({ column }) => Math.abs(column - word.column))
  const least = Math.min(...distances)
  if (least > nearColumns) return undefined
  const last = distances.length - 1 - [...distances].reverse().findIndex((d) => d <= least + 2)
  return begun[last]
}

/** A label that stands one character below the other. */
function isUpright({ pieces }: Label): boolean {
  return (pieces[0] ?? '').length <= 2
}

/** Gives the figures of a line to the label beside them or around them. */
function takeRow(labels: Label[], line: AlignedLine): boolean {
  const own = line.words[line.words.length - 1]
  for (const word of line.words.slice(0, -1)) takeWord(labels, line, word)
  const label = own ? ownLabel(labels, line, own) : openLabel(labels)
  if (!label) return false
  label.row = line
  return true
}

function ownLabel(labels: Label[], line: AlignedLine, own: Word): Label | undefined {
  const near = isNumbered(own.text) ? undefined : openLabel(labels)
  if (near && Math.abs(near.column - own.column) <= nearColumns) {
    addPiece(near, line, own)
    return near
  }
  const label = begin(line, own)
  labels.push(label)
  return label
}

/** The label begun last that has no figures yet: of those since the last row, the one furthest in. */
function openLabel(labels: readonly Label[]): Label | undefined {
  const lastRow = Math.max(-1, ...labels.map(({ row }) => row?.index ?? -1))
  const open = labels.filter((label) => label.isNumbered && !label.row && label.firstLine > lastRow)
  return open.reduce<Label | undefined>(
    (inner, label) => (inner && inner.column > label.column ? inner : label),
    undefined,
  )
}
