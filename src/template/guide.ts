import type { Help, Rule, Template, TextRule } from './template'

/** Help by the id of a row, a column, or a group of them. */
export type TableHelp = Readonly<Record<string, Help>>

/**
 * What is asked of the texts and explained of the tables. It is long and not needed to fill anything in,
 * so it is loaded once a report is checked.
 */
export interface Guide {
  /** By the id of a template. */
  readonly textRules: Readonly<Record<string, readonly TextRule[]>>
  /** By the id of a table. */
  readonly help: Readonly<Record<string, TableHelp>>
}

/** Every rule of a template. A template that the guide does not know is a mistake, never one without rules. */
export function rulesOf({ id, rules }: Template, guide: Guide): Rule[] {
  return [...rules, ...textRulesOf({ id }, guide)]
}

export function textRulesOf(
  { id }: Pick<Template, 'id'>,
  { textRules }: Guide,
): readonly TextRule[] {
  const found = textRules[id]
  if (!found) throw new Error(`the guide has no rules for ${id}`)
  return found
}
