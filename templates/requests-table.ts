import type { Block, RowNode, Table } from '../src/template/template'

const count = { type: 'count' } as const

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
