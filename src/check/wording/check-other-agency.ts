import type { Report } from '../../report/report'
import type { OtherAgencyRule } from '../../template/wording-rule'
import type { Finding } from '../finding'
import { agencyKind } from './agency-kind'
import { passagesOf } from './passage'
import { findingOnWords } from './say'

/** A county's agency as the subject of a sentence: `2024年，乙县财政局认真…`. */
const subject =
  /(?:^|[。；，：]|^现将)((?:[\u4e00-\u9fff]{2,4}市)?([\u4e00-\u9fff]{2,3}[县区旗])[\u4e00-\u9fff]{0,10}?(?:局|委员会|办公室|中心|人民政府|街道办事处))(?=[^\u4e00-\u9fff]|20|认真|严格|坚持|深入|持续|高度|积极|紧紧|全面|按照|根据|以习|在[市区县])/u

/** The text speaks of another place's agency as if it were the one that reports. */
export function checkOtherAgency(rule: OtherAgencyRule, report: Report): Finding[] {
  const { level, type } = agencyKind(report.agency)
  if (level !== 'county' || type !== 'department') return []
  const own = report.agency.replace(/\s/g, '')
  return passagesOf(report).flatMap((passage) =>
    [...passage.text.matchAll(new RegExp(subject.source, 'gu'))].flatMap((match) => {
      const [whole, name = '', place = ''] = match
      if (own.includes(place.slice(-3)) || /[我全本该各两]/.test(place)) return []
      const start = match.index + whole.length - name.length
      const advice = `本机关是“${own}”，这里写的是“${name}”。请核对是不是从别处抄来的文字。`
      return [findingOnWords(rule, passage, start, start + name.length, advice)]
    }),
  )
}
