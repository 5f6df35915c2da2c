import type { Overlay } from '../src/template/template'

/** A row that Jilin's agencies print under table two of the 2019 format. */
export const jilin = {
  id: 'jilin',
  name: '吉林省补充行',
  over: ['trial'],
  lines: [
    {
      table: 'disclosure',
      line: {
        id: 'published-altogether',
        label: '{year}年本行政区域（或本部门）政府信息公开发布总数量（非新闻类、消息类）',
        kind: { type: 'count', typedUnits: ['条', '件'] },
      },
    },
  ],
} as const satisfies Overlay
