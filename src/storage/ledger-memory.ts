import * as z from 'zod/mini'

const key = 'nianbao:ledger'

const schema = z.object({
  columns: z.record(z.string(), z.string()),
  results: z.record(z.string(), z.string()),
  applicants: z.record(z.string(), z.string()),
})

/** Which columns and words of the agency's ledger mean what; nothing of the requests themselves. */
export type LedgerHabits = z.infer<typeof schema>

export interface LedgerMemory {
  /** Undefined where nothing was kept, or nothing that can be read. */
  read(): LedgerHabits | undefined
  /** Where the browser refuses, the habits last as long as the page. */
  write(habits: LedgerHabits): void
  clear(): void
}

export function createLedgerMemory(storage: Storage | undefined): LedgerMemory {
  let ofThisPage: LedgerHabits | undefined
  return {
    read: () => ofThisPage ?? parse(storage?.getItem(key) ?? null),
    write: (habits) => {
      ofThisPage = habits
      try {
        storage?.setItem(key, JSON.stringify(habits))
      } catch (error) {
        if (!(error instanceof DOMException)) throw error
      }
    },
    clear: () => {
      ofThisPage = undefined
      storage?.removeItem(key)
    },
  }
}

function parse(text: string | null): LedgerHabits | undefined {
  if (text === null) return undefined
  try {
    const read = schema.safeParse(JSON.parse(text))
    return read.success ? read.data : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
