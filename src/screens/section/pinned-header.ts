import { type RefObject, useLayoutEffect } from 'react'

/**
 * Keeps every row of a table's header in sight: each cell sticks below the rows above it, whose heights
 * follow the width of the window and the size of the text.
 */
export function usePinnedHeader(table: RefObject<HTMLTableElement | null>): void {
  useLayoutEffect(() => {
    const head = table.current?.tHead
    if (!head) return
    const pin = () => pinRows(head)
    pin()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(pin)
    observer.observe(head)
    return () => observer.disconnect()
  }, [table])
}

function pinRows(head: HTMLTableSectionElement): void {
  const rows = [...head.rows]
  const first = rows[0]?.offsetTop ?? 0
  const tops = rows.map((row) => row.offsetTop - first)
  for (const [index, row] of rows.entries()) {
    for (const cell of row.cells) cell.style.top = `${tops[index]}px`
  }
}
