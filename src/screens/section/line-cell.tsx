import { FigureCell } from './figure-cell'

/** A figure printed behind its label in one cell across the table. */
export function LineCell({ address, label }: { readonly address: string; readonly label: string }) {
  return (
    <>
      <span aria-hidden="true">{label}：</span>
      <FigureCell address={address} className="figure-line" />
    </>
  )
}
