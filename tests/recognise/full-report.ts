import { type Report, readReport } from '../../src/report/report'
import type { Cell } from '../../src/template/form'
import { draftOn } from '../report/some-draft'
import { formForYear } from '../template/every-form'
import { diceOf } from './mutate'

/** A report with all its figures, no two neighbours alike, and totals that hold. */
export function fullReport(year: number): Report {
  const form = formForYear(year)
  const dice = diceOf(year)
  const cells = Object.fromEntries(
    [...form.cells.values()]
      .filter(({ parts }) => !parts)
      .map((cell) => [cell.address, figure(cell)]),
  )
  const draft = draftOn(form, year, {
    cells: { ...cells, ...balanced(cells) },
    basics: { agency: '东林市统计局', signature: '东林市统计局', date: `${year + 1}年1月20日` },
    narratives: {
      overview: '全年工作平稳。\n（一）主动公开情况\n及时公开了各类信息。',
      problems: '解读还不够多。下一步将加强培训。',
      others: '没有其他需要报告的事项。',
    },
  })
  return readReport(draft, form)

  function figure({ kind }: Cell): string {
    if (kind.type === 'amount') return `${dice(90_000)}.${1 + dice(9)}`
    return String(dice(10) < 4 ? 0 : dice(10) < 7 ? dice(30) : dice(50_000))
  }
}

/** 一 of each column set so that 一+二=三+四. */
function balanced(cells: Readonly<Record<string, string>>): Record<string, string> {
  const columns = new Map<string, number>()
  for (const [address, text] of Object.entries(cells)) {
    const [table, row = '', column = ''] = address.split('/')
    if (table !== 'requests' || row === 'received') continue
    const sign = row === 'carried-in' ? -1 : 1
    columns.set(column, (columns.get(column) ?? 0) + sign * Number(text))
  }
  return Object.fromEntries(
    [...columns].map(([column, sum]) => [`requests/received/${column}`, String(Math.max(0, sum))]),
  )
}
