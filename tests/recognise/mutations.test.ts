import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/document/block'
import { layOutReport } from '../../src/document/lay-out'
import { readHtmlText } from '../../src/read/read-html'
import { readPlainText } from '../../src/read/read-text'
import { recognise } from '../../src/recognise/recognise'
import type { Recognised } from '../../src/recognise/recognised'
import { printedAt, type Report, readReport } from '../../src/report/report'
import { writeHtml } from '../../src/write/write-html'
import { writeText } from '../../src/write/write-text'
import { library } from '../../templates/library'
import { checkReport } from '../check/checked'
import { draftOn } from '../report/some-draft'
import { formForYear } from '../template/every-form'
import { fullReport } from './full-report'
import { diceOf, lineMutations, mutateTable, pageMutations, tableMutations } from './mutate'

/** How many of each kind; the long run sets more. */
const each = Number(process.env.NIANBAO_MUTATIONS ?? 20)
const longest = 2000
const patience = 600_000

const reports = [2020, 2025].map((year) => fullReport(year))

/** Figures that are not those of the report, where nothing at all says that something may be wrong. */
function silentlyWrong(blocks: readonly Block[], truth: Report): string[] {
  const result = recognise(blocks, library)
  if (!result.ok || result.report.remarks.some(({ level }) => level === 'warning')) return []
  const wrong = Object.entries(result.report.cells).filter(
    ([address, text]) => text !== printedAt(truth, address),
  )
  return wrong.length > 0 && !isQuestioned(result.report)
    ? wrong.map(([address, text]) => `${address}: ${text}`)
    : []
}

/** The checks find figures that do not fit together. */
function isQuestioned(found: Recognised): boolean {
  const form = formForYear(found.year ?? 2025, found.overlays)
  const draft = draftOn(form, found.year ?? 2025, { cells: found.cells })
  return checkReport(readReport(draft, form)).relations.broken > 0
}

function attempt(read: () => readonly Block[] | undefined, truth: Report, what: string): void {
  const start = performance.now()
  const blocks = read()
  const wrong = blocks ? silentlyWrong(blocks, truth) : []
  expect(wrong, what).toEqual([])
  expect(performance.now() - start, what).toBeLessThan(longest)
}

describe('A damaged report never gives a wrong figure without a word', () => {
  for (const truth of reports) {
    const blocks = layOutReport(truth)
    test.each(Object.entries(tableMutations))(
      `${truth.year}: %s`,
      (name, mutate) => {
        for (let seed = 0; seed < each; seed++) {
          const dice = diceOf(seed)
          attempt(() => mutateTable(blocks, mutate, dice), truth, `${name}, seed ${seed}`)
        }
      },
      patience,
    )

    const page = writeHtml(layOutReport(truth))
    test.each(Object.entries(pageMutations))(
      `${truth.year} as web page: %s`,
      (name, mutate) => {
        for (let seed = 0; seed < each; seed++) {
          const read = () => {
            const result = readHtmlText(mutate(page, diceOf(seed)))
            return result.ok ? result.blocks : undefined
          }
          attempt(read, truth, `${name}, seed ${seed}`)
        }
      },
      patience,
    )

    for (const layout of ['grid', 'lines', 'flat'] as const) {
      const text = layout === 'flat' ? flat(writeText(blocks, 'lines')) : writeText(blocks, layout)
      test.each(Object.entries(lineMutations))(
        `${truth.year} as ${layout} text: %s`,
        (name, mutate) => {
          for (let seed = 0; seed < each; seed++) {
            const mutated = mutate(text.split('\r\n'), diceOf(seed)).join('\r\n')
            const read = () => {
              const result = readPlainText(mutated)
              return result.ok ? result.blocks : undefined
            }
            attempt(read, truth, `${name}, seed ${seed}`)
          }
        },
        patience,
      )
    }
  }
})

/** As programs write it that drop the tables: each cell a line, and nothing else. */
function flat(text: string): string {
  return text
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^\t/, ''))
    .join('\r\n')
}
