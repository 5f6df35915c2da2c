import type { Help } from '../src/template/template'

const item = (number: string) => `《条例》第二十条第（${number}）项`

/** What the rows and columns of table two count, on either format; our own wording. */
export const disclosureHelp: Readonly<Record<string, Help>> = {
  regulations: {
    text: '只有有权制定规章的机关才填写，其他机关填 0。',
    basis: item('一'),
  },
  'normative-documents': {
    text: '本机关制发的行政规范性文件。填写前请与同级司法行政部门核对。',
    basis: item('一'),
  },
  licences: {
    text: '本年作出的行政许可决定，包括已经公开的和依法没有公开的。',
    basis: item('五'),
  },
  'other-services': { text: '行政许可以外、对外办理的管理和服务事项。', basis: item('五') },
  penalties: {
    text: '本年作出的行政处罚决定，包括已经公开的和依法没有公开的。',
    basis: item('六'),
  },
  'coercive-measures': {
    text: '本年作出的行政强制决定，包括已经公开的和依法没有公开的。',
    basis: item('六'),
  },
  fees: { text: '本机关本年收取的行政事业性收费。', basis: item('八') },
  procurement: { text: '本机关本年的政府集中采购。', basis: item('九') },
  issued: { text: '本年1月1日至12月31日制发的件数。' },
  repealed: { text: '本年废止或者宣布失效的件数。' },
  'in-force': {
    text: '到12月31日仍然有效的件数，通常等于上年现行有效的件数，加本年制发，减本年废止。',
  },
  decisions: { text: '处理决定的件数，不是事项的个数。' },
  'amount-charged': { text: '以万元填写，不到1万元的写小数，例如3500元写0.35。' },
  'newly-made': { text: '本年新制作的件数。' },
  'newly-disclosed': { text: '本年新公开的件数。' },
  'disclosed-altogether': { text: '到年底对外公开的总件数。' },
  'items-last-year': { text: '上年的项目个数，不是办件的件数。' },
  'items-change': { text: '比上年增加的写正数，减少的写负数，例如 -3。' },
  projects: { text: '集中采购的项目个数。' },
  'amount-spent': { text: '采购的总金额，请写明单位，例如251000元。' },
}
