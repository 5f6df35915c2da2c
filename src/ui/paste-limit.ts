import { type ClipboardEvent, type DragEvent, type SyntheticEvent, useState } from 'react'

/** Characters; the longest report that was met has 30,000 in all. With many more a field stands still. */
const longestText = 100_000

/** Keeps out of a field what is pasted or dropped and far too long for it; all of it, so that no part goes missing unseen. */
export function usePasteLimit() {
  const [refusal, setRefusal] = useState<string>()
  const refuse = (event: SyntheticEvent, text: string) => {
    const kept = keptLength(event.target)
    if (event.defaultPrevented || text.length <= longestText - kept) return
    event.preventDefault()
    const sum =
      text.length <= longestText
        ? `，加上原有的一共 ${inTenThousands(kept + text.length)} 万字`
        : ''
    setRefusal(
      `要粘贴的内容有 ${inTenThousands(text.length)} 万字${sum}，太长了，没有粘贴，原有的内容没有变。这里最多 10 万字，请只复制要写在这里的文字。`,
    )
  }
  return {
    refusal,
    guard: {
      onPaste: (event: ClipboardEvent) => refuse(event, event.clipboardData.getData('text/plain')),
      onDrop: (event: DragEvent) => refuse(event, event.dataTransfer.getData('text/plain')),
      onInput: () => setRefusal(undefined),
    },
  }
}

/** Of the field's text what is not selected. */
function keptLength(target: EventTarget): number {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return 0
  const { value, selectionStart, selectionEnd } = target
  return value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0))
}

function inTenThousands(characters: number): string {
  return (characters / 10_000).toFixed(1)
}
