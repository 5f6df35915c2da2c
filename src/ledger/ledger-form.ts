import { type Form, tableOf } from '../template/form'
import type { LedgerRules } from '../template/ledger-rules'
import { columnPaths, leavesNamed, type Path, rowPaths } from '../template/tree'
import { createLexicon, type Lexicon } from './lexicon'

/** One row that a result is counted in, or one column of applicants. */
export interface Place {
  readonly id: string
  readonly label: string
  /** The group that it stands in, innermost. */
  readonly group?: { readonly id: string; readonly label: string }
}

/** The rows and columns of a form that a ledger is counted into. */
export interface LedgerForm {
  readonly rules: LedgerRules
  readonly results: readonly Place[]
  readonly applicants: readonly Place[]
  /** What the words of a ledger mean on this form. */
  readonly words: { readonly results: Lexicon; readonly applicants: Lexicon }
}

/** Undefined where the form has no such table. */
export function ledgerFormOf(form: Form, rules: LedgerRules): LedgerForm | undefined {
  if (!form.template.tables.some(({ id }) => id === rules.table)) return undefined
  const { blocks } = tableOf(form, rules.table)
  const rows = blocks.flatMap(rowPaths)
  const columns = blocks.flatMap(columnPaths)
  const results = partsOf(rows, rules.resultsTotal)
  const applicants = partsOf(columns, rules.applicantsTotal)
  const stocks = [rules.received, rules.carriedIn, rules.carriedOver]
  const hasStocks = stocks.every((id) => rows.some(({ leaf }) => leaf.id === id))
  if (!hasStocks || results.length === 0 || applicants.length === 0) return undefined
  const words = {
    results: createLexicon(results, rules.results),
    applicants: createLexicon(applicants, rules.applicants),
  }
  return { rules, results, applicants, words }
}

interface Summed {
  readonly id: string
  readonly label: string
  readonly sumOf?: readonly string[]
}

/** What a total sums up, each with its group where the total names the group. */
function partsOf<Leaf extends Summed>(paths: readonly Path<Leaf>[], total: string): Place[] {
  const sumOf = paths.find(({ leaf }) => leaf.id === total)?.leaf.sumOf ?? []
  const leaves = leavesNamed(paths, sumOf)
  return leaves.flatMap((leaf) => {
    const path = paths.find((one) => one.leaf === leaf)
    if (!path) return []
    const group = path.groups[path.groups.length - 1]
    const parts = { id: leaf.id, label: leaf.label }
    const isOwn = group && !paths.find(({ leaf: { id } }) => id === total)?.groups.includes(group)
    return [group && isOwn ? { ...parts, group: { id: group.id, label: group.label } } : parts]
  })
}
