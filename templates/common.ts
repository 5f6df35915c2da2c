import type { CarriedRow, CopyOver, FigureRule, Section } from '../src/template/template'
import { narrativeStarters } from './narrative-starters'

interface SectionTexts {
  readonly platformAspect: string
  readonly othersGuidance: string
  readonly feeStatement: boolean
}

/** The six headings: the same words in both notices. */
export function sixSections({ platformAspect, othersGuidance, feeStatement }: SectionTexts) {
  return [
    {
      id: 'overview',
      starters: narrativeStarters.overview,
      heading: '一、总体情况',
      narrative: 'required',
      aspects: ['主动公开', '依申请公开', '政府信息管理', platformAspect, '监督保障'],
      usualLength: [350, 1300],
      guidance:
        '各级人民政府的报告还要写工作考核、社会评议和责任追究结果情况（《条例》第五十条第四项）。',
    },
    {
      id: 'disclosure',
      heading: '二、主动公开政府信息情况',
      aliases: ['行政机关主动公开政府信息情况'],
      narrative: 'optional',
      table: 'disclosure',
    },
    {
      id: 'requests',
      heading: '三、收到和处理政府信息公开申请情况',
      aliases: ['行政机关收到和处理政府信息公开申请情况', '依申请公开政府信息情况'],
      narrative: 'optional',
      table: 'requests',
    },
    {
      id: 'reconsideration-litigation',
      heading: '四、政府信息公开行政复议、行政诉讼情况',
      aliases: [
        '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
        '政府信息公开行政复议和行政诉讼情况',
        '被申请行政复议、提起行政诉讼情况',
      ],
      narrative: 'optional',
      table: 'reconsideration-litigation',
    },
    {
      id: 'problems',
      starters: narrativeStarters.problems,
      heading: '五、存在的主要问题及改进情况',
      aliases: [
        '存在问题及改进情况',
        '政府信息公开工作存在的主要问题及改进情况',
        '存在的主要问题及改进措施',
        '存在的问题和改进措施',
      ],
      narrative: 'required',
      usualLength: [140, 400],
      guidance: '先写主要问题，再写改进措施；写了几个问题，就要有几条对应的措施。',
    },
    {
      id: 'others',
      starters: narrativeStarters.others,
      heading: '六、其他需要报告的事项',
      aliases: ['其他需报告的事项'],
      narrative: 'required',
      guidance: othersGuidance,
      feeStatement,
    },
  ] as const satisfies readonly Section[]
}

/** 上年结转 is what last year's report carried over. */
const carriedIn = {
  table: 'requests',
  row: 'carried-in',
  lastYearRow: 'carried-over',
} as const satisfies CarriedRow

/** What comes along from last year's report on either form. */
export const commonCopyOver = {
  basics: ['agency', 'contact', 'signature'],
  datedBasics: ['title', 'preamble'],
  subHeadings: ['overview', 'problems', 'others'],
  rows: [carriedIn],
} as const satisfies Omit<CopyOver, 'references'>

const printedNote = '第三部分表格表头所印勾稽关系'

/** The rules on figures that both forms share. */
export const commonRules = [
  { id: 'filled', kind: 'filled', level: 'error', basis: '推断：统一格式所列各项都应填写' },
  { id: 'years-agree', kind: 'dated', level: 'warning', basis: '推断：年份应当一致' },
  {
    id: 'requests-balance',
    kind: 'equal',
    level: 'error',
    basis: printedNote,
    table: 'requests',
    left: [
      { row: 'received', name: '第一项' },
      { row: 'carried-in', name: '第二项' },
    ],
    right: [
      { row: 'results-total', name: '第三项总计' },
      { row: 'carried-over', name: '第四项' },
    ],
  },
  {
    id: 'results-total',
    kind: 'sum',
    level: 'error',
    basis: '推断：总计等于所列各项之和',
    table: 'requests',
    total: { row: 'results-total' },
    partsName: '（一）至（六）各项之和',
  },
  {
    id: 'applicants-total',
    kind: 'sum',
    level: 'error',
    basis: '推断：总计等于所列各项之和',
    table: 'requests',
    total: { column: 'total' },
    partsName: '自然人与各类组织之和',
  },
  ...['reconsideration-total', 'direct-total', 'after-total'].map(
    (column) =>
      ({
        id: column,
        kind: 'sum',
        level: 'error',
        basis: '推断：总计等于所列各项之和',
        table: 'reconsideration-litigation',
        total: { column },
        partsName: '维持、纠正、其他、未审结之和',
      }) as const,
  ),
  {
    id: 'carried-in',
    kind: 'same-as-last-year',
    level: 'error',
    basis: '推断：上年结转数即上一年度报告的结转下年度数',
    ...carriedIn,
  },
  {
    id: 'jump',
    kind: 'jump',
    level: 'note',
    basis: '推断：与上年报告对照',
    watched: [
      { table: 'disclosure' },
      { table: 'requests', columns: ['total'], exceptRows: [carriedIn.row] },
      {
        table: 'reconsideration-litigation',
        columns: ['reconsideration-total', 'direct-total', 'after-total'],
      },
    ],
    factor: 3,
    least: 20,
  },
  {
    id: 'ledger-complete',
    kind: 'ledger-complete',
    level: 'warning',
    basis: '推断：台账里的每件申请都应当计入',
    counts: 'requests',
  },
  {
    id: 'ledger-agrees',
    kind: 'ledger-agrees',
    level: 'note',
    basis: '推断：与台账统计的数对照',
    counts: 'requests',
  },
] as const satisfies readonly FigureRule[]
