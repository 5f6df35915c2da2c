/**
 * Puts texts of several types on the clipboard; false where the browser refuses. By the copy event,
 * since the clipboard API is missing on plain http.
 */
export function copy(texts: Readonly<Record<string, string>>): boolean {
  const put = (event: ClipboardEvent) => {
    event.preventDefault()
    for (const [type, text] of Object.entries(texts)) event.clipboardData?.setData(type, text)
  }
  document.addEventListener('copy', put)
  const isDone = document.execCommand('copy')
  document.removeEventListener('copy', put)
  return isDone
}
