import type { Draft } from '../report/draft'

/** How much a draft holds. */
export function sayContent({ cells, narratives }: Pick<Draft, 'cells' | 'narratives'>): string {
  const figures = Object.values(cells).filter((text) => text.trim() !== '').length
  const characters = Object.values(narratives).join('').replace(/\s/g, '').length
  return `填了 ${figures} 格，正文 ${characters} 字`
}
