import { type Report, standardTitle } from '../../report/report'
import type { TitleWordingRule } from '../../template/wording-rule'
import type { Finding } from '../finding'
import { titlePassage } from './passage'
import { findingOnWords } from './say'

/** The first thing in the title that is not as titles are usually worded. */
export function checkTitleWording(rule: TitleWordingRule, report: Report): Finding[] {
  const passage = titlePassage(report)
  if (passage.text === standardTitle(report.form, report.year, report.agency)) return []
  const title = passage.text.replace(/\s/g, '')
  const fault = rule.faults.find(({ find }) => new RegExp(find, 'u').test(title))
  if (!fault) return []
  const usual = usualTitle(report, title)
  const advice = `${fault.advice ?? ''}${usual === undefined ? '' : `可以改为“${usual}”。`}`
  return [findingOnWords(rule, passage, 0, passage.text.length, advice, usual)]
}

/** Only where the title says the report's own agency and year, so that nothing of it is lost. */
function usualTitle({ form, year, agency }: Report, title: string): string | undefined {
  const plain = agency.replace(/\s/g, '')
  const isOwn = plain !== '' && title.includes(plain) && title.includes(`${year}`)
  return isOwn ? standardTitle(form, year, agency) : undefined
}
