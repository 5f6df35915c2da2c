import type { Report } from '../../report/report'
import type { PersonalDataRule } from '../../template/wording-rule'
import type { Finding } from '../finding'
import { perText } from '../per-text'
import { passagesOf } from './passage'
import { isBankCard, isIdNumber, isMobileNumber } from './personal-numbers'
import { findingAt, findingOnWords } from './say'

const tests = {
  'id-number': isIdNumber,
  'bank-card': isBankCard,
  mobile: isMobileNumber,
} as const

/** Numbers of persons in anything that is published. They are not quoted: the list may be sent on. */
export function personalDataCheck(rule: PersonalDataRule): (report: Report) => Finding[] {
  const numbersIn = perText((text) => numbersOfPersons(rule, text))
  return (report) => {
    const inTexts = passagesOf(report).flatMap((passage) =>
      numbersIn(passage.text).map(({ start, end }) => ({
        ...findingOnWords(rule, passage, start, end, rule.advice),
        message: `${passage.place}：${hidden(passage.text.slice(start, end))}${rule.advice}`,
      })),
    )
    const contact = { where: 'basics/contact', place: '基本信息“联系方式”' }
    const inContact = numbersIn(report.contact).map(({ start, end }) =>
      findingAt(rule, contact, `${hidden(report.contact.slice(start, end))}${rule.advice}`),
    )
    return [...inTexts, ...inContact]
  }
}

function numbersOfPersons({ data }: PersonalDataRule, text: string) {
  return [...text.matchAll(/(?<![0-9A-Za-z])\d{11,19}[Xx]?(?![0-9A-Za-z])/g)]
    .filter(([number]) => tests[data](number))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

function hidden(number: string): string {
  return `写有号码“${number.slice(0, 3)}…${number.slice(-2)}”。`
}
