import type { Report } from '../../report/report'
import type { OtherAgencyRule } from '../../template/wording-rule'
import type { Finding } from '../finding'
import { perText } from '../per-text'
import { agencyKind } from './agency-kind'
import { passagesOf } from './passage'
import { findingOnWords } from './say'

/** A county's agency as the subject of a sentence: `2024年，乙县财政局认真…`. */
const subject =
  /(?:^|[。；，：]|^现将)((?:[\u4e00-\u9fff]{2,4}市)?([\u4e00-\u9fff]{2,3}[县区旗])[\u4e00-\u9fff]{0,10}?(?:局|委员会|办公室|中心|人民政府|街道办事处))(?=[^\u4e00-\u9fff]|20|认真|严格|坚持|深入|持续|高度|积极|紧紧|全面|按照|根据|以习|在[市区县])/gu

/** The text speaks of another place's agency as if it were the one that reports. */
export function otherAgencyCheck(rule: OtherAgencyRule): (report: Report) => Finding[] {
  const agenciesIn = perText((text) => [...text.matchAll(subject)].map(agencyAt))
  return (report) => {
    const { level, type } = agencyKind(report.agency)
    if (level !== 'county' || type !== 'department') return []
    const own = report.agency.replace(/\s/g, '')
    return passagesOf(report).flatMap((passage) =>
      agenciesIn(passage.text)
        .filter(({ place }) => !own.includes(place.slice(-3)) && !/[我全本该各两]/.test(place))
        .map(({ name, start, end }) => {
          const advice = `本机关是“${own}”，这里写的是“${name}”。请核对是不是从别处抄来的文字。`
          return findingOnWords(rule, passage, start, end, advice)
        }),
    )
  }
}

function agencyAt({ index, 0: whole, 1: name = '', 2: place = '' }: RegExpExecArray) {
  const end = index + whole.length
  return { name, place, start: end - name.length, end }
}
