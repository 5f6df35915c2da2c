import type { Finding } from '../../../src/check/finding'
import { wordingCheck } from '../../../src/check/wording/check-wording'
import type { Recognised } from '../../../src/recognise/recognised'
import { noBasics } from '../../../src/report/draft'
import { noLedgerRecord } from '../../../src/report/ledger-record'
import { type Report, readReport } from '../../../src/report/report'
import { defaultSettings } from '../../../src/report/settings'
import { textRulesOf } from '../../../src/template/guide'
import { formOf } from '../../../src/template/library'
import { guide } from '../../../templates/guide'
import { library } from '../../../templates/library'

/** The report as the file says it, on the format that it was found in. */
export function reportFrom(found: Recognised): Report {
  const form = formOf(library, { ...found, year: found.year ?? 0 })
  if (!form) throw new Error(`No template ${found.template}`)
  const { agency, title, contact, signature, date } = found
  const narratives = Object.entries(found.narratives).map(([id, lines]) => [id, lines.join('\n')])
  return readReport(
    {
      year: found.year ?? 0,
      basics: {
        ...noBasics,
        agency,
        title,
        contact,
        signature,
        date,
        preamble: found.preamble.join('\n'),
      },
      narratives: Object.fromEntries(narratives),
      cells: found.cells,
      settings: defaultSettings,
      ledger: noLedgerRecord,
      counted: {},
    },
    form,
  )
}

/** What the rules on words say of a report. */
export function wordingFindings(report: Report, lastYear?: Report): Finding[] {
  return textRulesOf(report.form.template, guide)
    .flatMap((rule) => ('asks' in rule ? wordingCheck(rule)(report, lastYear) : []))
    .flatMap((outcome) => (outcome.status === 'broken' ? [outcome.finding] : []))
}
