import type { Recognised } from '../../recognise/recognised'
import { Fact, TableFormats } from './table-formats'

interface ReadFactsProps {
  readonly report: Recognised
  /** Undefined where the document leaves it in doubt. */
  readonly year: number | undefined
}

/** What the report is: its title, its agency, its year, the format of each table. */
export function ReadFacts({ report, year }: ReadFactsProps) {
  return (
    <dl className="facts">
      <Fact name="标题" value={report.title || '没有找到'} />
      <Fact name="机关名称" value={report.agency || '没有找到'} />
      {year !== undefined && <Fact name="报告年度" value={`${year} 年`} />}
      <TableFormats report={report} />
    </dl>
  )
}
