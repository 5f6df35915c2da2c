import { fillYear } from './placeholders'
import type { Overlay, Table, Template } from './template'

/** The template with the lines of each overlay that may be laid over it. Official parts stay as they are. */
export function withOverlays(template: Template, overlays: readonly Overlay[]): Template {
  const fitting = overlays.filter((overlay) => overlay.over.includes(template.id))
  const lines = fitting.flatMap((overlay) => overlay.lines)
  return {
    ...template,
    tables: template.tables.map((table) => ({
      ...table,
      lines: [
        ...table.lines,
        ...lines.filter((addition) => addition.table === table.id).map(({ line }) => line),
      ],
    })),
  }
}

/** The template with the report year written into its labels. */
export function forYear(template: Template, year: number): Template {
  return { ...template, tables: template.tables.map((table) => tableForYear(table, year)) }
}

function tableForYear(table: Table, year: number): Table {
  const lines = table.lines.map((line) => ({ ...line, label: fillYear(line.label, year) }))
  return { ...table, lines }
}
