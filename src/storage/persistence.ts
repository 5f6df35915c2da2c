export type Persistence =
  /** The browser promises not to clear the drafts by itself. */
  | 'promised'
  /** It may clear them when the disk runs full. */
  | 'not-promised'
  /** It does not say: old browsers, and pages on plain http. */
  | 'unknown'

/** Asks the browser to keep what is stored here for good. */
export async function askPersistence(): Promise<Persistence> {
  const storage: Partial<StorageManager> | undefined = navigator.storage
  if (!storage?.persist) return 'unknown'
  try {
    return (await storage.persist()) ? 'promised' : 'not-promised'
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return 'unknown'
    throw error
  }
}
