import { sayLedger } from '../report/ledger-record'
import { type Report, valueAt } from '../report/report'
import { partsOf } from '../template/address'
import { cellAt, nameOf } from '../template/form'
import type { LedgerAgreesRule, LedgerCompleteRule } from '../template/template'
import { broken, type Finding, holds, type Outcome } from './finding'
import { sectionOfTable } from './place'

/** Stands for the button beside the table that leads to the ledger. */
export function ledgerPlace(table: string): string {
  return `${table}/ledger`
}

/** Every row that should be counted was, and for this report year. Nothing where nothing was counted. */
export function checkLedgerComplete(rule: LedgerCompleteRule, report: Report): Outcome[] {
  const { ledger, year } = report
  if (ledger.countedAt === '') return []
  const finding = findingOf(rule, report, ledgerPlace(rule.counts))
  if (ledger.year !== String(year)) {
    const text = `表里的数是按${sayLedger(ledger)}统计的 ${ledger.year} 年的数，报告年度是 ${year} 年。请点“从台账统计…”重新统计。`
    return [broken(finding(text))]
  }
  if (ledger.uncounted === '0') return [holds]
  const text = `按${sayLedger(ledger)}统计时有 ${ledger.uncounted} 行没有计入（${ledger.reasons}），表里的数可能偏少。请在台账里改好，点“从台账统计…”再统计一次。`
  return [broken(finding(text))]
}

const named = 5

/** The cells that were filled from the ledger still say what it says. */
export function checkLedgerAgrees(rule: LedgerAgreesRule, report: Report): Outcome[] {
  const others = Object.entries(report.counted).filter(
    ([address, text]) => text !== '' && isOther(report, address, text),
  )
  const [first] = others
  if (!first) return []
  const each = others.slice(0, named).map(([address, text]) => {
    const name = nameOf(cellAt(report.form, address))
    return `“${name}”台账是 ${text}，现在是 ${valueAt(report, address)}`
  })
  const rest = others.length > named ? `；另有 ${others.length - named} 格` : ''
  const text = `有 ${others.length} 格与${sayLedger(report.ledger)}统计的不同：${each.join('；')}${rest}。有依据的不用改，改错了的请改回。`
  return [broken(findingOf(rule, report, first[0])(text))]
}

/** A blank or unreadable figure is told anyway. */
function isOther(report: Report, address: string, text: string): boolean {
  const now = report.form.cells.has(address) ? valueAt(report, address) : undefined
  return now !== undefined && now !== Number(text)
}

function findingOf(
  { id, level, basis }: LedgerCompleteRule | LedgerAgreesRule,
  { form }: Report,
  where: string,
): (text: string) => Finding {
  const place = sectionOfTable(form, partsOf(where).table)
  return (text) => ({ rule: id, level, where, place, message: `${place}：${text}`, basis })
}
