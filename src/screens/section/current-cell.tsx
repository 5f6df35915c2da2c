import { cellAt, nameOf } from '../../template/form'
import { useReview, useSession } from '../session/session'

/** Names the cell that has the focus, so that its labels are never out of sight. */
export function CurrentCell({ address }: { readonly address: string | undefined }) {
  const { form } = useSession()
  const messages = useReview(({ atCell }) =>
    (atCell.get(address ?? '') ?? []).map(({ message }) => message).join(' '),
  )
  const name = address === undefined ? undefined : nameOf(cellAt(form, address))
  return (
    <div className={`current-cell ${messages ? 'current-cell-wrong' : ''}`} aria-hidden="true">
      {name ?? '点一下格子就可以填写，Tab 键到下一格。'}
      {messages && <strong>　{messages}</strong>}
    </div>
  )
}
