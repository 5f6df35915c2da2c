import { partsOf } from '../template/address'
import { cellAt, type Form } from '../template/form'
import { type TemplateLibrary, templateForYear } from '../template/library'
import type { Section } from '../template/template'
import type { ChosenTable } from './choose-format'
import type { FoundCell } from './read-block'
import type { Remark } from './recognised'
import { note, quoted, warn } from './remarks'
import type { SourceCell, SourceItem, SourceText } from './source'
import { bookmarkIn, visible } from './words'

const longestList = 3

/** Tables in the format of other years, and tables of one report in different formats. */
export function sayFormats(
  tables: readonly ChosenTable[],
  library: TemplateLibrary,
  year: number | undefined,
): Remark[] {
  const official = year === undefined ? undefined : templateForYear(library, year)
  const nameOf = (id: string) =>
    library.templates.find((template) => template.id === id)?.name ?? id
  const used = [...new Set(tables.map(({ candidate }) => candidate.template))]
  const marked = tables.filter(({ candidate }) =>
    isParticular(candidate.labels.table.id, candidate.template, library),
  )
  const formats = [...new Set(marked.map(({ candidate }) => candidate.template))]
  const mixed =
    formats.length > 1
      ? [warn('mixed-forms', `这份报告混用了${formats.map(nameOf).join('和')}的表格。`)]
      : []
  const wrong = used.find((id) => official && id !== official.id && formats.includes(id))
  if (!official || wrong === undefined) return mixed
  const which = marked
    .filter(({ candidate }) => candidate.template === wrong)
    .map(({ candidate }) => partOf(candidate.labels.table.id, official.sections))
    .join('、')
  const sentence = `第${which}部分的表格用的是${nameOf(wrong)}，${year} 年度的报告应当用${official.name}（${official.notice}）。`
  return [...mixed, warn('wrong-form', sentence, { stood: nameOf(wrong), made: official.name })]
}

/** `三` for a table of the section headed `三、…`. */
function partOf(table: string, sections: readonly Section[]): string {
  const heading = sections.find((section) => section.table === table)?.heading ?? ''
  return heading.slice(0, heading.indexOf('、'))
}

/** True for a table that the format prints otherwise than another one. */
function isParticular(table: string, template: string, { templates }: TemplateLibrary): boolean {
  const own = templates.find(({ id }) => id === template)?.tables.find(({ id }) => id === table)
  return templates.some((other) => {
    const its = other.tables.find(({ id }) => id === table)
    return other.id !== template && JSON.stringify(its) !== JSON.stringify(own)
  })
}

/** Traces of word processors, and figures with spaces around them. */
export function sayOddities(items: readonly SourceItem[], cells: readonly FoundCell[]): Remark[] {
  const marked = items.flatMap((item): readonly (SourceText | SourceCell)[] => {
    if (item.type === 'page-break') return []
    if (item.type === 'text') return bookmarkIn(item.text) === undefined ? [] : [item]
    return item.rows.flatMap((row) =>
      row.cells.filter(({ text }) => bookmarkIn(text) !== undefined),
    )
  })
  const spaced = cells.filter(
    ({ source, read }) =>
      read.state === 'read' && /^\s|\s$/.test(source.text.replace(/^\n|\n$/g, '')),
  )
  const [first] = spaced
  return [
    ...marked.map(({ text, place }) => {
      const stood = bookmarkIn(text) ?? ''
      return note('word-artefact', `文字里有 Word 的书签标记“${stood}”，已去掉。`, { stood, place })
    }),
    ...(first
      ? [
          note('odd-space', `${spaced.length} 格的数字前后有多余的空格，已去掉。`, {
            place: first.source.place,
          }),
        ]
      : []),
  ]
}

/** Which cells of a table hold nothing: a blank is not a 0. */
export function sayBlanks({ candidate, match }: ChosenTable): Remark[] {
  const rows = new Map<string, FoundCell[]>()
  for (const cell of match.cells.filter(({ read }) => read.state === 'blank')) {
    const { row } = partsOf(cell.address)
    rows.set(row, [...(rows.get(row) ?? []), cell])
  }
  const cells = [...rows.values()]
  const [first] = cells.flat()
  if (!first) return []
  const names = cells.slice(0, longestList).map((row) => nameOfBlanks(row, candidate.form))
  const rest = rows.size > longestList ? `等 ${rows.size} 行共 ${cells.flat().length} 格` : ''
  const sentence = `${names.join('、')}${rest}是空白，没有数字；空白不当作 0。`
  const doubtful = match.cells.find((cell) => isHalfRead(cell, match.cells, candidate.form))
  if (doubtful) {
    const why = `同一行里有的格有数字、有的空白，几个数可能连在了一起，请对照原件核对。`
    const about = { place: doubtful.source.place, address: doubtful.address }
    return [warn('blank-cells', `${sentence}${why}`, about)]
  }
  return [note('blank-cells', sentence, { place: first.source.place, address: first.address })]
}

function nameOfBlanks(cells: readonly FoundCell[], form: Form): string {
  const found = cells.map(({ address }) => cellAt(form, address))
  const [only] = found
  const what = found.length === 1 ? (only?.columnName ?? '') : `${found.length} 格`
  return [only?.rowName && quoted(only.rowName), what].filter(Boolean).join('的')
}

/** A blank beside a figure in a row without a total, where nothing tells whether the figure is whole. */
function isHalfRead({ address, read }: FoundCell, all: readonly FoundCell[], form: Form): boolean {
  if (read.state !== 'blank') return false
  const { table, row } = partsOf(address)
  const ofRow = all.filter((cell) => cell.address.startsWith(`${table}/${row}/`))
  const hasTotal = ofRow.some((cell) => cellAt(form, cell.address).parts !== undefined)
  return !hasTotal && ofRow.some((cell) => cell.read.state === 'read')
}

/** Text around the report that is not part of it. */
export function sayLeftOut(lines: readonly SourceText[]): Remark[] {
  const [first] = lines
  if (!first) return []
  const stood = lines.map(({ text }) => visible(text)).join('；')
  const shown = lines.slice(0, longestList).map(({ text }) => visible(text).slice(0, 20))
  const sentence = `报告前后有 ${lines.length} 行别的文字（${shown.join('、')}${lines.length > longestList ? '……' : ''}），没有读取。`
  return [note('left-out', sentence, { stood, place: first.place })]
}
