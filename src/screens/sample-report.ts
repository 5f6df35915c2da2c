import { createDraft, type Draft, noBasics } from '../report/draft'
import { defaultSettings, type Settings } from '../report/settings'
import type { Form } from '../template/form'
import { fillYear } from '../template/placeholders'

/** A made-up report to try the program out on; texts hold `{year}`. */
export interface SampleReport {
  readonly basics: Readonly<Record<'agency' | 'signature' | 'preamble', string>>
  readonly settings: Partial<Settings>
  readonly narratives: Readonly<Record<string, string>>
  /** Plain cells that are not 0. */
  readonly cells: Readonly<Record<string, string>>
}

export function sampleDraft(
  { basics, settings, narratives, cells }: SampleReport,
  id: string,
  year: number,
  form: Form,
): Draft {
  const plain = [...form.cells.values()].filter(({ parts }) => parts === undefined)
  return {
    ...createDraft(id, year, form.template.id),
    basics: { ...noBasics, ...basics },
    settings: { ...defaultSettings, ...settings },
    narratives: Object.fromEntries(
      Object.entries(narratives).map(([section, text]) => [section, fillYear(text, year)]),
    ),
    cells: {
      ...Object.fromEntries(plain.map(({ address }) => [address, '0'])),
      ...cells,
    },
  }
}

/** No agency is called so, though some are called 示例镇 or the like. */
export const sampleAgency = '示例市示例局'

/** By its agency, which goes with it into files and copies; under this name nothing is more than a draft. */
export function isSample({ agency }: { readonly agency: string }): boolean {
  return agency.includes(sampleAgency)
}
