import type { Table } from '../src/template/template'

const count = { type: 'count' } as const

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
