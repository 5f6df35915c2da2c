/** Why the browser's database refuses, as far as it can be known. */
export type ProblemKind =
  /** No room left on the disk, or in what the browser allows. */
  | 'full'
  /** The browser lets no page store anything, as in some private windows. */
  | 'forbidden'
  /** A newer program has changed the database, perhaps in another window. */
  | 'newer'
  /** The database does not open, mostly because another window holds it. */
  | 'blocked'
  /** What the database holds can no longer be read or written. */
  | 'broken'

export interface StorageProblem {
  readonly kind: ProblemKind
  /** In the browser's own words. */
  readonly detail: string
}

const kinds = new Map<string, ProblemKind>([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'forbidden'],
  ['NotAllowedError', 'forbidden'],
  ['ReferenceError', 'forbidden'],
  ['TypeError', 'forbidden'],
  ['VersionError', 'newer'],
  ['TimeoutError', 'blocked'],
])

export function problemOf(error: unknown): StorageProblem {
  const { name, message } = isNamed(error) ? error : { name: '', message: String(error) }
  return { kind: kinds.get(name) ?? 'broken', detail: message || name }
}

/** Errors and what the browser throws in their place. */
function isNamed(error: unknown): error is { readonly name: string; readonly message: string } {
  return typeof error === 'object' && error !== null && 'name' in error && 'message' in error
}

/** What the browser's database gives, or why it refuses. */
export async function attempt<T>(
  work: () => Promise<T>,
): Promise<{ readonly value?: T; readonly problem?: StorageProblem }> {
  try {
    return { value: await work() }
  } catch (error) {
    return { problem: problemOf(error) }
  }
}
