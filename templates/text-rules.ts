import type { TextRule } from '../src/template/template'
import { narrativeWords } from './narrative-words'
import { readySentences } from './ready-sentences'
import { copiedParagraphRule, copiedTextRule, fiveAspectsRule, wordingRules } from './wording-rules'

/** The rules on texts that both forms share. */
const commonTextRules = [
  {
    id: 'narrative',
    kind: 'narrative',
    level: 'warning',
    basis: '推断：文字中的数应当与表格一致',
    words: narrativeWords,
  },
  {
    id: 'live-figures',
    kind: 'live-figures',
    level: 'error',
    basis: '推断：插入的数要在表格中找得到',
    sentences: readySentences,
  },
  ...wordingRules,
] as const satisfies readonly TextRule[]

/** Those of the reports of 2019 and 2020. */
export const trialTextRules = [
  ...commonTextRules,
  fiveAspectsRule('推断：2019年格式的报告通行的五个方面'),
  copiedTextRule('推断：每年的情况应按实际写'),
  copiedParagraphRule('推断：每年的情况应按实际写'),
] as const satisfies readonly TextRule[]

/** Those of the reports of 2021 and after. */
export const standardTextRules = [
  ...commonTextRules,
  fiveAspectsRule('国办公开办函〔2021〕30号：总体情况主要包括主动公开等五个方面'),
  copiedTextRule('国办公开办函〔2021〕30号：点名的问题有“内容雷同”'),
  copiedParagraphRule('国办公开办函〔2021〕30号：点名的问题有“内容雷同”'),
  {
    id: 'outdated-notice',
    kind: 'phrase',
    level: 'warning',
    basis: '国办公开办函〔2021〕30号，2021年度起的报告用它所附的格式',
    asks: '引用的是国办公开办函〔2021〕30号，不是2019年的60号通知及其提法。',
    advice:
      '这是2019年60号通知的文号、名称或提法，2021年度起用的是国办公开办函〔2021〕30号。请改用现行依据。',
    phrases: [
      { find: '〔2019〕\\s?60\\s?号' },
      { find: '年度报告有关事项的通知' },
      { find: '年度报告格式（试行）' },
      { find: '法定监督保障制度' },
      { find: '摸清政府信息底数' },
    ],
  },
  {
    id: 'amount-in-yuan',
    kind: 'implausible-amount',
    level: 'warning',
    basis: '第八项表头所印单位：万元',
    asks: '行政事业性收费以万元填写，不以元填写。',
    figure: { table: 'disclosure', row: 'fees', column: 'amount-charged' },
    most: 10000,
    section: 'others',
  },
  {
    id: 'fee-overdue',
    kind: 'words-for-figure',
    level: 'warning',
    basis: '推断：逾期未缴费的前提是发出过收费通知',
    asks: '有申请人逾期未缴费的，第六部分写到收费通知。',
    figure: { table: 'requests', row: 'fee-overdue', column: 'total' },
    section: 'others',
    words: '收费通知|缴费|缴纳|逾期|收取[^。；]{0,24}费\\s?[1-9]',
    advice:
      '第三部分有 {figure} 件“逾期未按收费通知要求缴纳费用”，这里没有写到收费通知。请说明发出收费通知的情况，或者核对表格。',
  },
] as const satisfies readonly TextRule[]
