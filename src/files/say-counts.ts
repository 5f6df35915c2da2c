import type { CellCounts } from '../recognise/recognised'

/** How much of the tables was read, in one line. */
export function sayCounts({ asked, read, blank, unclear }: CellCounts): string {
  return [
    `读出 ${read}/${asked} 格`,
    ...(blank > 0 ? [`${blank} 格空白`] : []),
    ...(unclear > 0 ? [`${unclear} 格没有读懂，请对照原件`] : []),
  ].join('；')
}
