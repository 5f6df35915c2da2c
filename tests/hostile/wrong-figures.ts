import { readAnyFile } from '../../src/read/read-any-file'
import { recognise } from '../../src/recognise/recognise'
import type { Recognised, Remark } from '../../src/recognise/recognised'
import { readFigure } from '../../src/report/figure'
import { readReport } from '../../src/report/report'
import type { Form } from '../../src/template/form'
import { library } from '../../templates/library'
import { checkReport } from '../check/checked'
import { draftOn } from '../report/some-draft'
import { formForYear } from '../template/every-form'
import { type Known, rowOf, truthOf } from './known-figures'

export interface Reading {
  /** Whether the file was refused, read with a warning of any kind, or read without one. */
  readonly how: 'refused' | 'warned' | 'plain'
  /** Figures that do not stand so in the source, where nothing that is said is about their row or their table. */
  readonly wrong: readonly string[]
}

export async function readAgainst(file: Uint8Array, known: Known): Promise<Reading> {
  const read = await readAnyFile(file)
  const result = read.ok ? recognise(read.blocks, library) : read
  if (!read.ok || !result.ok) return { how: 'refused', wrong: [] }
  const { report } = result
  if (read.messages.some(isWarning)) return { how: 'warned', wrong: [] }
  return {
    how: report.remarks.some(isWarning) ? 'warned' : 'plain',
    wrong: wrongFigures(report, known),
  }
}

function isWarning({ level }: { readonly level: string }): boolean {
  return level === 'warning'
}

function wrongFigures(report: Recognised, known: Known): readonly string[] {
  const truth = truthOf(known)
  const form = formIn(report)
  /** `8 097`, of a cell whose text was broken, is 8097. */
  const meant = (address: string, text: string) => {
    const kind = form.cells.get(address)?.kind
    const figure = kind && readFigure(text, kind)
    return figure?.type === 'number' ? figure.printed : text
  }
  const wrong = Object.entries(report.cells).filter(
    ([address, text]) =>
      !truth(address).includes(meant(address, text)) &&
      !report.remarks.some((remark) => isAbout(remark, address, report)),
  )
  const questioned = wrong.length > 0 ? questionedIn(report) : new Set()
  return wrong
    .filter(([address]) => !questioned.has(rowOf(address)))
    .map(([address, text]) => `${address}: ${text}, not ${truth(address).join(' or ')}`)
}

/** A warning about the document, the table of the figure, or the block that it was read from. */
function isAbout(
  { level, address, place }: Remark,
  figure: string,
  { places }: Recognised,
): boolean {
  if (!isWarning({ level })) return false
  if (address !== undefined) return tableOf(address) === tableOf(figure)
  return place === undefined || place.block === places.get(figure)?.block
}

function tableOf(address: string): string | undefined {
  return address.split('/')[0]
}

/** Rows that a relation which does not hold names, as the screen marks them after the import. */
function questionedIn(found: Recognised): ReadonlySet<string> {
  const form = formIn(found)
  const draft = draftOn(form, found.year ?? 2025, { cells: found.cells })
  const { findings } = checkReport(readReport(draft, form))
  const broken = findings.filter(({ level, isMissing }) => level === 'error' && !isMissing)
  return new Set(broken.flatMap(({ where, involved = [] }) => [where, ...involved]).map(rowOf))
}

function formIn({ year = 2025, overlays }: Recognised): Form {
  return formForYear(year, overlays)
}
