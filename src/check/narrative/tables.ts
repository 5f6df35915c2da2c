import type { Report, Stated } from '../../report/report'

/** What a text is held against: cells that are asked for one by one, and what is known of the agency. */
export type Tables = Stated & Pick<Report, 'form' | 'year' | 'agency' | 'fees'>

/** Tables that remember which of their cells were asked for. */
export interface WatchedTables {
  readonly tables: Tables
  /** True where every cell that was asked for says the same in these. */
  areAsRead(now: Stated): boolean
}

export function watchTables({ figures, totals, ...rest }: Tables): WatchedTables {
  const readFigures = watched(figures)
  const readTotals = watched(totals)
  return {
    tables: { ...rest, figures: readFigures, totals: readTotals },
    areAsRead: (now) => readFigures.isAsRead(now.figures) && readTotals.isAsRead(now.totals),
  }
}

interface Cells<Content> {
  get(address: string): Content | undefined
}

function watched<Content>(cells: Cells<Content>) {
  const read = new Map<string, Content | undefined>()
  return {
    get: (address: string) => {
      const content = cells.get(address)
      read.set(address, content)
      return content
    },
    isAsRead: (now: Cells<Content>) => {
      for (const [address, content] of read) if (now.get(address) !== content) return false
      return true
    },
  }
}
