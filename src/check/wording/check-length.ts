import { countCharacters } from '../../report/paragraph'
import type { Report } from '../../report/report'
import type { LengthRule } from '../../template/wording-rule'
import type { Finding } from '../finding'
import { passagesOfSection, placeOfSection } from './passage'
import { findingAt } from './say'

export function checkLength(rule: LengthRule, report: Report): Finding[] {
  const { section, most } = rule
  const texts = passagesOfSection(report, section).map(({ text }) => text)
  const length = countCharacters(texts.join(''))
  if (length <= most) return []
  const place = { where: `section/${section}`, place: placeOfSection(report, section) }
  return [
    findingAt(
      rule,
      place,
      `有 ${length} 字，篇幅较长。有的地方要求这一部分不超过 1000 字，请按本地要求看看要不要精简。`,
    ),
  ]
}
