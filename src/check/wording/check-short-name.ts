import type { Report } from '../../report/report'
import type { ShortNameRule } from '../../template/wording-rule'
import type { Finding } from '../finding'
import { findingAt } from './say'

const place = { where: 'basics/agency', place: '基本信息“机关名称”' }

/** An agency under its short name, or a district without its city: one of its name is elsewhere too. */
export function checkShortName(rule: ShortNameRule, { agency }: Report): Finding[] {
  const name = agency.replace(/\s/g, '')
  const found = rule.names.find(({ short }) => name.endsWith(short))
  if (found) {
    const what = `写的是“${name}”，“${found.short}”像是简称（如“${found.full}”）。标题和署名请用机关全称。`
    return [findingAt(rule, place, what)]
  }
  if (!/^[\u4e00-\u9fff]{2,3}区(?!域)/u.test(name) || /^.{0,3}(?:自治|开发|新|园|地)区/u.test(name))
    return []
  const what = `写的是“${name}”，没有写明属于哪个市。标题和署名请用机关全称。`
  return [findingAt(rule, place, what)]
}
