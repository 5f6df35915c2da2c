import { type RefObject, useLayoutEffect } from 'react'
import { printedAt, type Report } from '../../report/report'
import type { Address } from '../../template/address'
import { findingIds } from '../session/finding-id'
import type { Review } from '../session/reviewer'
import { useSession } from '../session/session'
import type { GridLayout, PlacedFigure } from './grid-layout'
import { lastYearId, useShownLastYear } from './last-year-figure'

/** What stands at a cell by the review: findings of its own, or a broken relation that reads it. */
interface CellMark {
  readonly findings: string
  readonly isInvolved: boolean
}

const noMark: CellMark = { findings: '', isInvolved: false }

/**
 * Marks the cells that are wrong or involved in what is, put on the elements themselves: a broken sum
 * reaches a row and a column, whose fields would all be rendered for it.
 */
export function useCellMarks(table: RefObject<HTMLTableElement | null>, layout: GridLayout): void {
  const { review } = useSession()
  const lastYear = useShownLastYear()
  useLayoutEffect(() => {
    let shown: ReadonlyMap<Address, CellMark> = new Map()
    const show = () => {
      const before = shown
      shown = marksOf(review.get())
      for (const address of new Set([...before.keys(), ...shown.keys()])) {
        const mark = shown.get(address) ?? noMark
        const figure = layout.byAddress.get(address)
        if (!figure || !table.current || isSame(mark, before.get(address))) continue
        putMark(table.current, figure, mark, descriptionOf(review.get(), address, lastYear))
      }
    }
    show()
    return review.subscribe(show)
  }, [review, table, layout, lastYear])
}

/** Ids of all that is said of a cell: its findings, and last year's figure where it is shown. */
export function descriptionOf(
  { atCell }: Review,
  address: Address,
  lastYear: Report | undefined,
): string | undefined {
  const isBeside = lastYear !== undefined && printedAt(lastYear, address) !== ''
  const ids = [findingIds(atCell.get(address)), isBeside ? lastYearId(address) : '']
  return ids.filter(Boolean).join(' ') || undefined
}

function marksOf({ atCell, involved }: Review): ReadonlyMap<Address, CellMark> {
  return new Map(
    [...atCell.keys(), ...involved].map((address) => [
      address,
      { findings: findingIds(atCell.get(address)), isInvolved: involved.has(address) },
    ]),
  )
}

function isSame(one: CellMark, other: CellMark = noMark): boolean {
  return one.findings === other.findings && one.isInvolved === other.isInvolved
}

function putMark(
  table: HTMLTableElement,
  { row, index }: PlacedFigure,
  { findings, isInvolved }: CellMark,
  description: string | undefined,
): void {
  const cell = table.rows[row]?.cells[index]
  const field = cell?.querySelector('[data-address]')
  if (!cell || !field) return
  const isWrong = findings !== ''
  put(cell, 'data-wrong', isWrong ? '' : undefined)
  put(cell, 'data-involved', isInvolved ? '' : undefined)
  put(field, 'aria-describedby', description)
  if (field instanceof HTMLInputElement) put(field, 'aria-invalid', isWrong ? 'true' : undefined)
}

function put(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name)
  else element.setAttribute(name, value)
}
