import type { Subject } from '../src/template/narrative-rule'
import { requestsSubject } from './narrative-requests'

const cases = ['件', '宗', '起', '例']
const litigationTotals = ['direct-total', 'after-total']

const casesGroups = [
  {
    name: '行政复议',
    words: ['(行政|)复议'],
    ids: [['reconsideration']],
  },
  {
    name: '行政诉讼',
    words: ['行政诉讼', '提起诉讼'],
    ids: [['litigation']],
  },
  {
    name: '未经复议直接起诉',
    words: ['未经(行政|)复议(直接|)(起诉|诉讼|提起诉讼|提起行政诉讼)', '直接(起诉|提起行政诉讼)'],
    ids: [['direct-litigation']],
  },
  {
    name: '复议后起诉',
    words: ['(经|)(行政|)复议后(再|)(起诉|诉讼|提起诉讼|提起行政诉讼)'],
    ids: [['litigation-after-reconsideration']],
  },
] as const

const reconsiderationAndLitigation = {
  id: 'cases',
  name: '行政复议、行政诉讼',
  words: [],
  units: cases,
  table: 'reconsideration-litigation',
  context: {
    words: ['信息公开', '依申请', '公开申请'],
    reason: '文中说的是全部行政复议、行政诉讼，不只是政府信息公开的',
  },
  dimensions: [
    { id: 'group', axis: 'columns', facets: casesGroups },
    {
      id: 'outcome',
      axis: 'columns',
      usual: ['reconsideration-total', ...litigationTotals],
      facets: [
        {
          name: '结果维持',
          words: ['(结果|予以|)维持(原判|原行政行为|)'],
          ids: [['reconsideration-upheld', 'direct-upheld', 'after-upheld']],
          isCommon: true,
        },
        {
          name: '结果纠正',
          words: ['(结果|被|予以|)(纠正|纠错)'],
          ids: [['reconsideration-corrected', 'direct-corrected', 'after-corrected']],
          isCommon: true,
        },
        {
          name: '其他结果',
          words: ['其(他|它)结果'],
          ids: [['reconsideration-other', 'direct-other', 'after-other']],
          isCommon: true,
        },
        {
          name: '尚未审结',
          words: ['(尚|)未(审结|结案|办结)', '(正在|尚在|仍在)(审理|办理)(中|)'],
          ids: [['reconsideration-pending', 'direct-pending', 'after-pending']],
          isCommon: true,
        },
      ],
    },
  ],
} as const satisfies Subject

const documents = {
  id: 'documents',
  name: '规章和规范性文件',
  words: [],
  units: ['件', '部', '份', '个', '项'],
  table: 'disclosure',
  dimensions: [
    {
      id: 'document',
      axis: 'rows',
      facets: [
        { name: '规章', words: ['(市|)(政府|)规章'], ids: [['regulations']] },
        {
          name: '行政规范性文件',
          words: ['(行政|)规范性文件'],
          ids: [['normative-documents']],
        },
      ],
    },
    {
      id: 'action',
      axis: 'columns',
      facets: [
        {
          name: '本年制发',
          words: ['(新|)(制发|制定|出台|印发|制作)'],
          ids: [['issued'], ['newly-made']],
          isCommon: true,
        },
        {
          name: '本年新公开',
          words: ['新增(公开|)', '新公开', '公开', '发布'],
          ids: [['issued'], ['newly-disclosed']],
          isCommon: true,
        },
        { name: '本年废止', words: ['废止', '宣布失效'], ids: [['repealed']], isCommon: true },
        {
          name: '现行有效',
          words: ['现行有效', '(继续|保留)有效'],
          ids: [['in-force']],
          isCommon: true,
        },
        {
          name: '对外公开总数量',
          words: ['(对外|)公开总(数|数量)'],
          ids: [['disclosed-altogether']],
          isCommon: true,
        },
      ],
    },
  ],
} as const satisfies Subject

const decisions = {
  id: 'decisions',
  name: '行政许可、行政处罚和行政强制',
  words: [],
  units: cases,
  table: 'disclosure',
  dimensions: [
    {
      id: 'decision',
      axis: 'rows',
      facets: [
        { name: '行政许可', words: ['行政许可(处理|)(决定|)'], ids: [['licences']] },
        { name: '行政处罚', words: ['行政处罚(处理|)(决定|)'], ids: [['penalties']] },
        {
          name: '行政强制',
          words: ['行政强制(措施|执行|)(处理|)(决定|)'],
          ids: [['coercive-measures']],
        },
      ],
    },
    { id: 'count', axis: 'columns', usual: ['decisions'], facets: [] },
  ],
} as const satisfies Subject

const money = ['元']

const charges = {
  id: 'charges',
  name: '行政事业性收费',
  words: [],
  units: money,
  table: 'disclosure',
  dimensions: [
    {
      id: 'charge',
      axis: 'rows',
      facets: [{ name: '行政事业性收费', words: ['行政事业性收费'], ids: [['fees']] }],
    },
    { id: 'amount', axis: 'columns', usual: ['amount-charged'], facets: [] },
  ],
} as const satisfies Subject

const processingFee = {
  id: 'processing-fee',
  name: '信息处理费',
  words: ['(政府信息公开|依申请公开|)信息处理费(用|)'],
  units: money,
  dimensions: [],
} as const satisfies Subject

const proactiveItems = {
  id: 'proactive-items',
  name: '主动公开的信息',
  words: ['主动公开(各类|)(政府|政务|)信息', '公开(各类|)政府信息'],
  units: ['条'],
  dimensions: [],
} as const satisfies Subject

/** What the texts speak of, with the rows and columns of the tables where it stands. */
export const narrativeSubjects: readonly Subject[] = [
  requestsSubject,
  reconsiderationAndLitigation,
  documents,
  decisions,
  charges,
  processingFee,
  proactiveItems,
]
