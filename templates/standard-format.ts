import type { Template } from '../src/template/template'
import { commonCopyOver, commonRules, sixSections } from './common'
import { nilReport } from './nil-report'
import { reconsiderationAndLitigation } from './reconsideration-litigation-table'
import { requestsTable } from './requests-table'

const count = { type: 'count' } as const
const decisions = { id: 'decisions', label: '本年处理决定数量', kind: count } as const

/** 《中华人民共和国政府信息公开工作年度报告格式》, for the reports of 2021 and after. */
export const standardFormat = {
  id: 'standard',
  name: '2021年格式',
  notice: '国办公开办函〔2021〕30号',
  reportYears: { from: 2021 },
  title: '{agency}{year}年政府信息公开工作年度报告',
  sections: sixSections({
    platformAspect: '政府信息公开平台建设',
    othersGuidance:
      '要写明政府信息公开信息处理费的收取情况（国办函〔2020〕109号）；没有收取的，写明未收取。',
    feeStatement: true,
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
            { id: 'issued', label: '本年制发件数', kind: count },
            { id: 'repealed', label: '本年废止件数', kind: count },
            { id: 'in-force', label: '现行有效件数', kind: count },
          ],
          rows: [
            { id: 'regulations', label: '规章' },
            { id: 'normative-documents', label: '行政规范性文件' },
          ],
        },
        {
          id: 'licensing',
          caption: '第二十条第（五）项',
          corner: '信息内容',
          columns: [decisions],
          rows: [{ id: 'licences', label: '行政许可' }],
        },
        {
          id: 'enforcement',
          caption: '第二十条第（六）项',
          corner: '信息内容',
          columns: [decisions],
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
            {
              id: 'amount-charged',
              label: '本年收费金额（单位：万元）',
              kind: { type: 'amount', unit: '万元' },
            },
          ],
          rows: [{ id: 'fees', label: '行政事业性收费' }],
        },
      ],
      lines: [],
      gridWidths: [2484, 2120, 2120, 2120],
    },
    requestsTable({
      id: 'other-results',
      label: '（六）其他处理',
      rows: [
        {
          id: 'correction-overdue',
          label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
        },
        {
          id: 'fee-overdue',
          label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
        },
        { id: 'remaining-results', label: '3.其他' },
      ],
    }),
    reconsiderationAndLitigation,
  ],
  rules: [
    ...commonRules,
    {
      id: 'documents-in-force',
      kind: 'roll-forward',
      level: 'warning',
      basis: '推断：上年现行有效＋本年制发－本年废止',
      table: 'disclosure',
      rows: ['regulations', 'normative-documents'],
      stock: 'in-force',
      added: 'issued',
      removed: 'repealed',
    },
  ],
  copyOver: {
    ...commonCopyOver,
    references: [
      {
        table: 'disclosure',
        rows: ['regulations', 'normative-documents'],
        column: 'in-force',
        lastYearColumns: ['in-force'],
      },
    ],
  },
  nilReport: nilReport({
    platformAspect: '政府信息公开平台建设',
    otherTable: {
      table: 'disclosure',
      statement:
        '第二部分也全部是 0：没有制发、废止和现行有效的规章、行政规范性文件，没有作出行政许可、处罚、强制决定，没有收费。',
    },
    others: '除信息处理费的收取情况外，没有其他需要报告的事项。',
    saysNoFees: true,
  }),
} as const satisfies Template
