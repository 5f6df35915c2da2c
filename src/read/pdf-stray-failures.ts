/** What of Node's `process` and of a window's events is used here; either may be missing. */
interface Surroundings {
  readonly process?: {
    on?(event: 'unhandledRejection', listener: (reason: unknown) => void): void
    off?(event: 'unhandledRejection', listener: (reason: unknown) => void): void
  }
  readonly addEventListener?: Listening
  readonly removeEventListener?: Listening
  setTimeout(run: () => void): unknown
}

type Listening = (event: 'unhandledrejection', listener: (event: RejectionEvent) => void) => void

interface RejectionEvent {
  readonly reason: unknown
  preventDefault(): void
}

/**
 * Runs with pdfjs. Its core looks up all pages ahead and leaves it unanswered when one of them is damaged
 * (`Catalog.getPageDict`), which would end a Node process. Failures of anything else are not touched.
 */
export async function withoutStrayFailures<Result>(run: () => Promise<Result>): Promise<Result> {
  const around = globalThis as unknown as Surroundings
  const inNode = (reason: unknown) => {
    if (!isOfPdfjs(reason)) throw reason
  }
  const inWindow = (event: RejectionEvent) => {
    if (isOfPdfjs(event.reason)) event.preventDefault()
  }
  around.process?.on?.('unhandledRejection', inNode)
  around.addEventListener?.('unhandledrejection', inWindow)
  try {
    return await run()
  } finally {
    // They are told of only after everything that is waiting has run.
    await new Promise<void>((resolve) => around.setTimeout(resolve))
    around.process?.off?.('unhandledRejection', inNode)
    around.removeEventListener?.('unhandledrejection', inWindow)
  }
}

const names = ['XRefEntryException', 'XRefParseException', 'MissingDataException', 'FormatError']

function isOfPdfjs(reason: unknown): boolean {
  return names.includes((reason as { readonly name?: string } | undefined)?.name ?? '')
}
