/** Hands a file to the browser, which puts it where the user's downloads go. Works on plain http. */
export function download(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser may still be reading the blob when click() returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
