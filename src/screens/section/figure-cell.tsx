import { cellAt, nameOf } from '../../template/form'
import { findingId } from '../session/finding-id'
import { useReview, useSession } from '../session/session'

interface FigureCellProps {
  readonly address: string
  readonly className?: string
  readonly placeholder?: string
}

/** One figure. Holds whatever is typed; what it means is said beside it. */
export function FigureCell({ address, className = '', placeholder }: FigureCellProps) {
  const { form, fields } = useSession()
  const isWrong = useReview(({ atCell }) => atCell.has(address))
  return (
    <input
      {...fields.register(`cells.${address}`)}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      className={`figure ${className}`}
      placeholder={placeholder}
      data-address={address}
      aria-label={nameOf(cellAt(form, address))}
      aria-invalid={isWrong || undefined}
      aria-describedby={isWrong ? findingId(address) : undefined}
    />
  )
}
