import type { Place } from '../../recognise/recognised'
import type { Shown } from './source-view'

export interface RemarkItem {
  readonly text: string
  readonly place?: Place | undefined
}

interface RemarkListProps {
  readonly title: string
  readonly remarks: readonly RemarkItem[]
  readonly shown: Shown | undefined
  readonly onShow: (place: Place) => void
}

/** What was read otherwise than it stood there; a click leads to the place in the source. */
export function RemarkList({ title, remarks, shown, onShow }: RemarkListProps) {
  if (remarks.length === 0) return null
  return (
    <section aria-label={title}>
      <h2>
        {title}（{remarks.length}）
      </h2>
      <ul className="remarks">
        {remarks.map(({ text, place }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was read never changes
          <li key={index}>
            {place ? (
              <button
                type="button"
                className="remark"
                aria-pressed={place === shown?.place}
                onClick={() => onShow(place)}
              >
                {text}
              </button>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
