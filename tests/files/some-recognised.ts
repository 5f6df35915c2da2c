import { layOutReport } from '../../src/document/lay-out'
import type { DatedReport } from '../../src/files/start-from-last-year'
import { recognise } from '../../src/recognise/recognise'
import { readReport } from '../../src/report/report'
import { library } from '../../templates/library'
import { type DraftParts, draftOn } from '../report/some-draft'
import { formForYear } from '../template/every-form'

/** A report of that year, printed and found again. */
export function recognised(year: number, parts: DraftParts = {}): DatedReport {
  const form = formForYear(year, parts.overlays)
  const blocks = layOutReport(readReport(draftOn(form, year, parts), form))
  const result = recognise(blocks, library)
  if (!result.ok) throw new Error(result.message)
  return { ...result.report, year }
}

export const wholeParts: DraftParts = {
  basics: {
    agency: '云岭县自然资源局',
    preamble: '根据《条例》编制2024年年度报告，统计期限为2024年1月1日至2024年12月31日。',
    contact: '云岭县人民路1号，电话0000-1234567',
    signature: '云岭县自然资源局',
    date: '2025年1月9日',
  },
  narratives: {
    overview: '（一）主动公开情况\n2024年公开信息128条。\n（二）监督保障。培训4次。',
    problems: '（一）主要问题\n更新不够及时。\n（二）改进措施\n定期自查。',
    others: '2024年度未收取信息处理费。',
  },
}
