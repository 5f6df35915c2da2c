const mostKept = 256

/**
 * What is worked out of a text alone, kept for the next time: from key to key most paragraphs stay as
 * they are. The oldest is dropped once more than 256 are kept.
 */
export function perText<Result>(work: (text: string) => Result): (text: string) => Result {
  const kept = new Map<string, { readonly result: Result }>()
  return (text) => {
    const known = kept.get(text)
    if (known) return known.result
    const result = work(text)
    const [oldest] = kept.size >= mostKept ? kept.keys() : []
    if (oldest !== undefined) kept.delete(oldest)
    kept.set(text, { result })
    return result
  }
}
