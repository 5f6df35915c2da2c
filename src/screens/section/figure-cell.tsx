import type { MouseEvent } from 'react'
import { cellAt, nameOf } from '../../template/form'
import { findingIds } from '../session/finding-id'
import { useReview, useSession } from '../session/session'
import { FigureMark } from './figure-mark'
import { lastYearId, useShowsLastYear } from './last-year-figure'
import { rowFormOf } from './row-forms'

interface FigureCellProps {
  readonly address: string
  readonly className?: string
  readonly placeholder?: string
  readonly onFocusChange?: (hasFocus: boolean) => void
}

/** One figure. Holds whatever is typed; what it means is said beside it. */
export function FigureCell(props: FigureCellProps) {
  const { address, className = '', placeholder, onFocusChange } = props
  const { form, fields } = useSession()
  const describedBy = useReview(({ atCell }) => findingIds(atCell.get(address)))
  const isInvolved = useReview(({ involved }) => involved.has(address))
  const showsLastYear = useShowsLastYear(address)
  const describedByAll = [describedBy, showsLastYear ? lastYearId(address) : ''].filter(Boolean)
  const registration = fields.register(`cells.${address}`)
  return (
    <>
      <input
        {...registration}
        type="text"
        form={rowFormOf(address)}
        inputMode="numeric"
        autoComplete="off"
        className={`figure ${className} ${isInvolved ? 'figure-involved' : ''}`}
        placeholder={placeholder}
        data-address={address}
        aria-label={nameOf(cellAt(form, address))}
        aria-invalid={describedBy !== '' || undefined}
        aria-describedby={describedByAll.join(' ') || undefined}
        onFocus={(event) => {
          event.currentTarget.select()
          onFocusChange?.(true)
        }}
        onBlur={(event) => {
          onFocusChange?.(false)
          return registration.onBlur(event)
        }}
        onMouseDown={selectOnFirstPress}
      />
      <FigureMark isWrong={describedBy !== ''} isInvolved={isInvolved} />
    </>
  )
}

/** The first click selects the figure, so that typing replaces it; the release would undo that. */
function selectOnFirstPress(event: MouseEvent<HTMLInputElement>): void {
  if (event.shiftKey || document.activeElement === event.currentTarget) return
  event.preventDefault()
  event.currentTarget.focus()
}
