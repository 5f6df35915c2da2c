/** An id that is unique on one computer. `crypto.randomUUID` is missing on plain http. */
export function createDraftId(now: Date = new Date()): string {
  const random = Math.random().toString(36).slice(2, 10)
  return `${now.getTime().toString(36)}-${random}`
}
