import type { Template } from '../src/template/template'
import { commonCopyOver, commonRules, sixSections } from './common'
import { nilReport } from './nil-report'
import { reconsiderationAndLitigation } from './reconsideration-litigation-table'
import { requestsTable } from './requests-table'

const count = { type: 'count' } as const

const itemsAndDecisions = [
  { id: 'items-last-year', label: '上一年项目数量', kind: count },
  { id: 'items-change', label: '本年增/减', kind: { type: 'signed-count' } },
  { id: 'decisions', label: '处理决定数量', kind: count },
] as const

/** 《中华人民共和国政府信息公开工作年度报告格式（试行）》, for the reports of 2019 and 2020. */
export const trialFormat = {
  id: 'trial',
  name: '2019年试行格式',
  notice: '国办公开办函〔2019〕60号',
  reportYears: { from: 2019, to: 2020 },
  title: '{agency}{year}年政府信息公开工作年度报告',
  sections: sixSections({
    platformAspect: '平台建设',
    othersGuidance: '没有其他需要报告的，写明“无”。',
    feeStatement: false,
  }),
  tables: [
    {
      id: 'disclosure',
      blocks: [
        {
          id: 'rules',
          caption: '第二十条第（一）项',
          corner: '信息内容',
          columns: [
            { id: 'newly-made', label: '本年新制作数量', kind: count },
            { id: 'newly-disclosed', label: '本年新公开数量', kind: count },
            { id: 'disclosed-altogether', label: '对外公开总数量', kind: count },
          ],
          rows: [
            { id: 'regulations', label: '规章' },
            { id: 'normative-documents', label: '规范性文件' },
          ],
        },
        {
          id: 'licensing',
          caption: '第二十条第（五）项',
          corner: '信息内容',
          columns: itemsAndDecisions,
          rows: [
            { id: 'licences', label: '行政许可' },
            { id: 'other-services', label: '其他对外管理服务事项' },
          ],
        },
        {
          id: 'enforcement',
          caption: '第二十条第（六）项',
          corner: '信息内容',
          columns: itemsAndDecisions,
          rows: [
            { id: 'penalties', label: '行政处罚' },
            { id: 'coercive-measures', label: '行政强制' },
          ],
        },
        {
          id: 'charges',
          caption: '第二十条第（八）项',
          corner: '信息内容',
          columns: [
            { id: 'items-last-year', label: '上一年项目数量', kind: count },
            { id: 'items-change', label: '本年增/减', kind: { type: 'signed-count' } },
          ],
          rows: [{ id: 'fees', label: '行政事业性收费' }],
        },
        {
          id: 'purchasing',
          caption: '第二十条第（九）项',
          corner: '信息内容',
          columns: [
            { id: 'projects', label: '采购项目数量', kind: count },
            {
              id: 'amount-spent',
              label: '采购总金额',
              kind: { type: 'amount', typedUnits: ['元', '万元', '亿元'] },
            },
          ],
          rows: [{ id: 'procurement', label: '政府集中采购' }],
        },
      ],
      lines: [],
      gridWidths: [2484, 1060, 1060, 1060, 1060, 1060, 1060],
    },
    requestsTable({ id: 'other-results', label: '（六）其他处理' }),
    reconsiderationAndLitigation,
  ],
  rules: commonRules,
  copyOver: {
    ...commonCopyOver,
    references: [
      {
        table: 'disclosure',
        rows: ['licences', 'other-services', 'penalties', 'coercive-measures', 'fees'],
        column: 'items-last-year',
        lastYearColumns: ['items-last-year', 'items-change'],
      },
    ],
  },
  nilReport: nilReport({
    platformAspect: '平台建设',
    otherTable: {
      table: 'disclosure',
      statement: '第二部分也全部是 0：没有制作文件，没有许可、处罚、强制和收费项目，没有集中采购。',
    },
    others: '没有其他需要报告的事项。',
    saysNoFees: false,
  }),
} as const satisfies Template
