import { layOut } from '../../src/document/lay-out'
import { nextYearDraft } from '../../src/files/start-from-last-year'
import type { Draft } from '../../src/report/draft'
import { isTotal, readReport } from '../../src/report/report'
import { writeText } from '../../src/write/write-text'
import { library } from '../../templates/library'
import { recognised, wholeParts } from '../files/some-recognised'
import { type DraftParts, draftOn } from '../report/some-draft'
import { formForYear } from '../template/every-form'
import { chosenFile } from './open-app'

/** A whole report for the year, every figure 0 but these. */
export function partsFor(year: number, cells: Readonly<Record<string, string>> = {}): DraftParts {
  const plain = [...formForYear(year).cells.values()].filter((cell) => !isTotal(cell))
  const zeros = Object.fromEntries(plain.map(({ address }) => [address, '0']))
  return { ...wholeParts, cells: { ...zeros, ...cells } }
}

export function textOf(year: number, parts: DraftParts = partsFor(year)): string {
  const form = formForYear(year)
  return writeText(layOut(readReport(draftOn(form, year, parts), form)))
}

export function textFile(year: number, parts?: DraftParts, name = `${year}.txt`): File {
  return chosenFile(name, textOf(year, parts))
}

/** A draft of the year after that report. */
export function draftAfter(year: number, cells: Readonly<Record<string, string>> = {}): Draft {
  const draft = nextYearDraft(
    recognised(year, partsFor(year, cells)),
    `${year}.docx`,
    'draft-1',
    library,
  )
  if (!draft) throw new Error(`no format for ${year + 1}`)
  return draft
}
