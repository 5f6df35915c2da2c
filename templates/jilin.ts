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
        help: {
          text: '本地自己加的一行：全年公开的政府信息总条数，新闻、消息不算。没有的填 0；怎样统计以本地主管部门的要求为准。',
        },
      },
    },
  ],
} as const satisfies Overlay
