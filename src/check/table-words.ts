import type { Template } from '../template/template'
import { columnPaths, rowPaths } from '../template/tree'
import { sectionName } from './place'

/** `第三部分表格` */
export function tablePlace(template: Template, table: string): string {
  const section = template.sections.find((candidate) => candidate.table === table)
  return section ? `${sectionName(section.heading)}表格` : ''
}

export function rowName(template: Template, table: string, row: string): string {
  const paths = blocksOf(template, table).flatMap(rowPaths)
  return paths.find(({ leaf }) => leaf.id === row)?.leaf.label ?? row
}

/** With its groups, where another column has the same label. */
export function columnName(template: Template, table: string, column: string): string {
  const paths = blocksOf(template, table).flatMap(columnPaths)
  const path = paths.find(({ leaf }) => leaf.id === column)
  if (!path) return column
  const isUnique = paths.filter(({ leaf }) => leaf.label === path.leaf.label).length === 1
  const named = isUnique ? [path.leaf] : [...path.groups, path.leaf]
  return named.map(({ label }) => label).join('')
}

function blocksOf(template: Template, table: string) {
  return template.tables.find(({ id }) => id === table)?.blocks ?? []
}
