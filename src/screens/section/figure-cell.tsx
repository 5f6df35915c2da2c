import type { Report } from '../../report/report'
import { cellAt, nameOf } from '../../template/form'
import { type Session, useSession } from '../session/session'
import { descriptionOf } from './cell-marks'
import { useShownLastYear } from './last-year-figure'
import { rowFormOf } from './row-forms'

interface FigureCellProps {
  readonly address: string
  readonly className?: string
  readonly placeholder?: string
  readonly onFocusChange?: (hasFocus: boolean) => void
}

export function FigureCell(props: FigureCellProps) {
  return figureField(useSession(), useShownLastYear(), props)
}

/**
 * One figure. Holds whatever is typed; what it means is said beside it. Rendered once: its text is bound
 * at the table by `useCellTexts`, what the review says of it later is put on the element by `useCellMarks`,
 * and keys and mouse are heard at the table.
 */
export function figureField(
  { form, fields, review }: Session,
  lastYear: Report | undefined,
  { address, className, placeholder, onFocusChange }: FigureCellProps,
) {
  const now = review.get()
  return (
    <input
      type="text"
      defaultValue={fields.getValues('cells')[address]}
      form={rowFormOf(address)}
      inputMode="numeric"
      className={className === undefined ? 'figure' : `figure ${className}`}
      placeholder={placeholder}
      data-address={address}
      aria-label={nameOf(cellAt(form, address))}
      aria-invalid={now.atCell.has(address) || undefined}
      aria-describedby={descriptionOf(now, address, lastYear)}
      onFocus={onFocusChange && (() => onFocusChange(true))}
      onBlur={onFocusChange && (() => onFocusChange(false))}
    />
  )
}
