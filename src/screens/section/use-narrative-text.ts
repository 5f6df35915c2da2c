import {
  type ChangeEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
} from 'react'
import { liveNames } from '../session/live-names'
import { useSession } from '../session/session'
import { shownText, tokenAt, typedText } from '../session/shown-text'

/**
 * A text field that shows figures that follow the tables by their Chinese names, while the draft keeps
 * their addresses. The element stays uncontrolled: nothing is written into it while one types, so that
 * an input method is never disturbed.
 */
export function useNarrativeText(section: string) {
  const { form, fields, review } = useSession()
  const area = useRef<HTMLTextAreaElement | null>(null)
  const names = useMemo(() => liveNames(form), [form])
  const path = `narratives.${section}` as const
  const { name, onChange, onBlur } = fields.register(path)

  const show = useCallback(
    (typed: string) => shownText(typed, review.get().report, names),
    [review, names],
  )
  /** The field as the form library knows it: what it says is the text as it is kept. */
  const connect = useCallback(
    (element: HTMLTextAreaElement | null) => {
      const { ref } = fields.register(path)
      area.current = element
      if (!element) return ref(null)
      ref({
        get value() {
          return typedText(element.value, names)
        },
        set value(typed: string) {
          element.value = show(typed)
        },
        type: element.type,
        focus: () => element.focus(),
      })
    },
    [fields, path, names, show],
  )
  useFollowTables(area, show, names)
  return {
    area,
    show,
    control: {
      name,
      ref: connect,
      onBlur,
      onChange: ({ target }: ChangeEvent<HTMLTextAreaElement>) =>
        onChange({ target: { name, value: typedText(target.value, names) } }),
      onKeyDown: eraseWholeToken,
    },
  }
}

/** Figures in the text become those of the tables while the clerk is elsewhere. */
function useFollowTables(
  area: { readonly current: HTMLTextAreaElement | null },
  show: (typed: string) => string,
  names: ReturnType<typeof liveNames>,
): void {
  const { review } = useSession()
  useEffect(
    () =>
      review.subscribe(() => {
        const element = area.current
        if (!element || element === document.activeElement || !element.value.includes('{{')) return
        const now = show(typedText(element.value, names))
        if (now !== element.value) element.value = now
      }),
    [area, show, names, review],
  )
}

/** Backspace and Delete take a figure in braces as one, so that no half of it stays behind. */
function eraseWholeToken(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Backspace' && event.key !== 'Delete') return
  if (event.nativeEvent.isComposing || event.keyCode === 229) return
  const { value, selectionStart, selectionEnd } = event.currentTarget
  if (selectionStart !== selectionEnd) return
  const found = tokenAt(value, selectionStart, event.key === 'Backspace' ? 'behind' : 'before')
  if (found) event.currentTarget.setSelectionRange(found.start, found.end)
}
