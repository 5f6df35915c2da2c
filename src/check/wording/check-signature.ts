import type { Report } from '../../report/report'
import type { SignatureRule } from '../../template/wording-rule'
import type { Finding } from '../finding'
import { findingAt } from './say'

const place = { where: 'basics/signature', place: '基本信息“署名”' }

/** Signed by another agency. A government's office may sign for it, and several may sign together. */
export function checkSignature(rule: SignatureRule, { agency, signature }: Report): Finding[] {
  const [own, signed] = [agency, signature].map((name) => name.replace(/\s/g, ''))
  if (!own || !signed || signed.includes(own) || own.includes(signed)) return []
  const what = `写的是“${signed}”，机关名称是“${own}”。${rule.advice}`
  return [findingAt(rule, place, what)]
}
