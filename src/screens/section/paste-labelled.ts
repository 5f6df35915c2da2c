import type { Block } from '../../document/block'
import { looksLikeFigure } from '../../recognise/figure-text'
import { readTables } from '../../recognise/read-tables'
import { quoted } from '../../recognise/remarks'
import { sourceOf } from '../../recognise/source'
import { partsOf } from '../../template/address'
import { cellAt, type Form, nameOf } from '../../template/form'
import type { TemplateLibrary } from '../../template/library'
import { cleaned } from './paste-matrix'
import type { PasteTexts } from './paste-plan'

interface Target {
  readonly form: Form
  readonly library: TemplateLibrary
  readonly year: number
  readonly table: string
}

export type Labelled =
  | { readonly type: 'read'; readonly pasted: PasteTexts }
  /** It is another table of the report; its section's heading. */
  | { readonly type: 'other-table'; readonly heading: string }
  /** It holds labels of this table, with more or fewer figures than the table has behind them. */
  | { readonly type: 'misfit' }
  | { readonly type: 'unknown' }

/** Reads what was pasted by its labels, as one of the official tables. */
export function readLabelled(blocks: readonly Block[], target: Target): Labelled {
  const { form, library, year, table } = target
  const { tables } = readTables(sourceOf(blocks), library, form.template.sections, year)
  const found = tables.find(({ candidate }) => candidate.labels.table.id === table)
  if (!found) return otherTable(form, tables[0]?.candidate.labels.table.id)
  const texts: Record<string, string> = {}
  const unplaced: string[] = []
  for (const { address, source, read } of found.match.cells) {
    const text = read.state === 'unclear' ? cleaned(source.text) : read.text
    if (form.cells.has(address)) texts[address] = text
    else if (text !== '') unplaced.push(`${nameOf(cellAt(found.candidate.form, address))}：${text}`)
  }
  const read = Object.values(texts).filter(Boolean).length
  if (read + unplaced.length < figuresIn(blocks) / 2) return { type: 'misfit' }
  const warnings = found.match.remarks.filter(
    ({ level, code }) => level === 'warning' && code !== 'no-figure',
  )
  const rows = new Set(found.match.cells.map(({ address }) => partsOf(address).row))
  const remarks = [
    ...warnings.filter(({ code }) => code !== 'missing-row').map(({ text }) => text),
    ...sayAbsent(
      rows.size,
      warnings.filter(({ code }) => code === 'missing-row').map(({ made }) => made),
    ),
  ]
  return { type: 'read', pasted: { texts, unplaced, remarks, manner: '已按行、列的名称粘贴' } }
}

/** Rows that are absent from most of a table may have been lost; of a part of it nothing else was meant. */
function sayAbsent(pasted: number, absent: readonly string[]): string[] {
  if (absent.length === 0) return []
  if (absent.length >= pasted) return [`只粘贴这 ${pasted} 行，其余各行不变。`]
  return absent.map((label) => `粘贴的内容里没有${quoted(label)}这一行，这一行不变。`)
}

function otherTable(form: Form, id: string | undefined): Labelled {
  const section = form.template.sections.find((candidate) => candidate.table === id)
  return section && id !== undefined
    ? { type: 'other-table', heading: section.heading }
    : { type: 'unknown' }
}

function figuresIn(blocks: readonly Block[]): number {
  const texts = blocks.flatMap((block) =>
    block.type === 'table' ? block.rows.flatMap((row) => row.map(({ text }) => text)) : [],
  )
  return texts.filter((text) => text.trim() !== '' && looksLikeFigure(text)).length
}
