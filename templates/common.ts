import type { Block, RowNode, Rule, Section, Table } from '../src/template/template'

const count = { type: 'count' } as const

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
      heading: '一、总体情况',
      narrative: 'required',
      aspects: ['主动公开', '依申请公开', '政府信息管理', platformAspect, '监督保障'],
      guidance:
        '各级人民政府的报告还要写工作考核、社会评议和责任追究结果情况（《条例》第五十条第四项）。',
    },
    {
      id: 'disclosure',
      heading: '二、主动公开政府信息情况',
      narrative: 'optional',
      table: 'disclosure',
    },
    {
      id: 'requests',
      heading: '三、收到和处理政府信息公开申请情况',
      narrative: 'optional',
      table: 'requests',
    },
    {
      id: 'reconsideration-litigation',
      heading: '四、政府信息公开行政复议、行政诉讼情况',
      narrative: 'optional',
      table: 'reconsideration-litigation',
    },
    {
      id: 'problems',
      heading: '五、存在的主要问题及改进情况',
      narrative: 'required',
      guidance: '先写主要问题，再写改进措施；写了几个问题，就要有几条对应的措施。',
    },
    {
      id: 'others',
      heading: '六、其他需要报告的事项',
      narrative: 'required',
      guidance: othersGuidance,
      feeStatement,
    },
  ] as const satisfies readonly Section[]
}

const organisations = [
  'business',
  'research',
  'public-benefit',
  'legal-services',
  'other-organisation',
]

/** The header of the table of requests: the applicants. */
const applicantColumns = [
  {
    id: 'applicants',
    label: '申请人情况',
    columns: [
      { id: 'natural-person', label: '自然人', kind: count },
      {
        id: 'organisations',
        label: '法人或其他组织',
        columns: [
          { id: 'business', label: '商业企业', kind: count },
          { id: 'research', label: '科研机构', kind: count },
          { id: 'public-benefit', label: '社会公益组织', kind: count },
          { id: 'legal-services', label: '法律服务机构', kind: count },
          { id: 'other-organisation', label: '其他', kind: count },
        ],
      },
      { id: 'total', label: '总计', kind: count, sumOf: ['natural-person', ...organisations] },
    ],
  },
] as const satisfies Block['columns']

const balanceNote = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'

const resultRowsToNotProcessed = [
  { id: 'granted', label: '（一）予以公开' },
  {
    id: 'partly-granted',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  },
  {
    id: 'refused',
    label: '（三）不予公开',
    rows: [
      { id: 'state-secret', label: '1.属于国家秘密' },
      { id: 'barred-by-law', label: '2.其他法律行政法规禁止公开' },
      { id: 'security-and-stability', label: '3.危及“三安全一稳定”' },
      { id: 'third-party-rights', label: '4.保护第三方合法权益' },
      { id: 'internal-affairs', label: '5.属于三类内部事务信息' },
      { id: 'deliberative-process', label: '6.属于四类过程性信息' },
      { id: 'enforcement-file', label: '7.属于行政执法案卷' },
      { id: 'administrative-inquiry', label: '8.属于行政查询事项' },
    ],
  },
  {
    id: 'unavailable',
    label: '（四）无法提供',
    rows: [
      { id: 'not-held', label: '1.本机关不掌握相关政府信息' },
      { id: 'needs-creation', label: '2.没有现成信息需要另行制作' },
      { id: 'unclear-after-correction', label: '3.补正后申请内容仍不明确' },
    ],
  },
  {
    id: 'not-processed',
    label: '（五）不予处理',
    rows: [
      { id: 'complaint', label: '1.信访举报投诉类申请' },
      { id: 'repeated-request', label: '2.重复申请' },
      { id: 'publication-request', label: '3.要求提供公开出版物' },
      { id: 'excessive-requests', label: '4.无正当理由大量反复申请' },
      { id: 'confirmation-request', label: '5.要求行政机关确认或重新出具已获取信息' },
    ],
  },
] as const satisfies Block['rows']

const resultsTotal = {
  id: 'results-total',
  label: '（七）总计',
  sumOf: ['granted', 'partly-granted', 'refused', 'unavailable', 'not-processed', 'other-results'],
} as const

/** Table three. The notices differ in one place: what （六）其他处理 is parted into. */
export function requestsTable(otherResults: RowNode): Table {
  return {
    id: 'requests',
    blocks: [
      {
        id: 'requests',
        corner: balanceNote,
        columns: applicantColumns,
        rows: [
          { id: 'received', label: '一、本年新收政府信息公开申请数量' },
          { id: 'carried-in', label: '二、上年结转政府信息公开申请数量' },
          {
            id: 'results',
            label: '三、本年度办理结果',
            rows: [...resultRowsToNotProcessed, otherResults, resultsTotal],
          },
          { id: 'carried-over', label: '四、结转下年度继续办理' },
        ],
      },
    ],
    lines: [],
    gridWidths: [420, 860, 2684, 660, 630, 630, 830, 830, 600, 700],
  }
}

/** Table four: the same in both notices, one row without a label. */
export const reconsiderationAndLitigation = {
  id: 'reconsideration-litigation',
  blocks: [
    {
      id: 'cases',
      columns: [
        {
          id: 'reconsideration',
          label: '行政复议',
          columns: [
            { id: 'reconsideration-upheld', label: '结果维持', kind: count },
            { id: 'reconsideration-corrected', label: '结果纠正', kind: count },
            { id: 'reconsideration-other', label: '其他结果', kind: count },
            { id: 'reconsideration-pending', label: '尚未审结', kind: count },
            {
              id: 'reconsideration-total',
              label: '总计',
              kind: count,
              sumOf: [
                'reconsideration-upheld',
                'reconsideration-corrected',
                'reconsideration-other',
                'reconsideration-pending',
              ],
            },
          ],
        },
        {
          id: 'litigation',
          label: '行政诉讼',
          columns: [
            {
              id: 'direct-litigation',
              label: '未经复议直接起诉',
              columns: [
                { id: 'direct-upheld', label: '结果维持', kind: count },
                { id: 'direct-corrected', label: '结果纠正', kind: count },
                { id: 'direct-other', label: '其他结果', kind: count },
                { id: 'direct-pending', label: '尚未审结', kind: count },
                {
                  id: 'direct-total',
                  label: '总计',
                  kind: count,
                  sumOf: ['direct-upheld', 'direct-corrected', 'direct-other', 'direct-pending'],
                },
              ],
            },
            {
              id: 'litigation-after-reconsideration',
              label: '复议后起诉',
              columns: [
                { id: 'after-upheld', label: '结果维持', kind: count },
                { id: 'after-corrected', label: '结果纠正', kind: count },
                { id: 'after-other', label: '其他结果', kind: count },
                { id: 'after-pending', label: '尚未审结', kind: count },
                {
                  id: 'after-total',
                  label: '总计',
                  kind: count,
                  sumOf: ['after-upheld', 'after-corrected', 'after-other', 'after-pending'],
                },
              ],
            },
          ],
        },
      ],
      rows: [{ id: 'cases', label: '' }],
    },
  ],
  lines: [],
  gridWidths: [590, 590, 590, 590, 589, 590, 590, 590, 590, 589, 590, 590, 590, 590, 586],
} as const satisfies Table

const printedNote = '第三部分表格表头所印勾稽关系'

/** The relations that both forms share. */
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
    table: 'requests',
    row: 'carried-in',
    lastYearRow: 'carried-over',
  },
] as const satisfies readonly Rule[]
