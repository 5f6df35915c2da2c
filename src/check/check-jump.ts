import { type Report, valueAt } from '../report/report'
import { partsOf } from '../template/address'
import type { Cell } from '../template/form'
import type { JumpRule } from '../template/template'
import { broken, holds, type Outcome, open } from './finding'
import { placeOf } from './place'

/** Figures that are many times last year's, or a fraction of it: right perhaps, but worth a look. */
export function checkJump(rule: JumpRule, report: Report, lastYear: Report): Outcome[] {
  return [...report.form.cells.values()]
    .filter((cell) => isWatched(rule, cell))
    .map((cell) => checkCell(rule, report, lastYear, cell))
}

/** A sum that may stand in 元 or 万元 cannot be set beside another one. */
function isWatched({ watched }: JumpRule, { address, kind }: Cell): boolean {
  const { table, row, column } = partsOf(address)
  const isComparable =
    kind.type === 'count' || (kind.type === 'amount' && kind.typedUnits === undefined)
  return (
    isComparable &&
    watched.some(
      (one) =>
        one.table === table &&
        (one.columns === undefined || one.columns.includes(column)) &&
        !one.exceptRows?.includes(row),
    )
  )
}

function checkCell(rule: JumpRule, report: Report, lastYear: Report, cell: Cell): Outcome {
  const before = valueAt(lastYear, cell.address)
  const now = valueAt(report, cell.address)
  if (before === undefined || now === undefined) return open
  const distance = Math.abs(now - before)
  const isJump =
    distance >= rule.least && Math.max(before, now) > rule.factor * Math.min(before, now)
  if (!isJump) return holds
  const place = placeOf(report.form, cell)
  const { id, level, basis } = rule
  const message = `${place}：${lastYear.year} 年是 ${before}，这里是 ${now}，变化较大。值得再看一眼；没有错的，不用改。`
  return broken({ rule: id, level, where: cell.address, place, message, actual: now, basis })
}
