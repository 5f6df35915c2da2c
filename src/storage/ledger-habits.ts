import * as z from 'zod/mini'
import { parseJson } from '../report/parse-json'
import '../report/zod-without-eval'

const schema = z.object({
  columns: z.record(z.string(), z.string()),
  results: z.record(z.string(), z.string()),
  applicants: z.record(z.string(), z.string()),
})

/** Which columns and words of the agency's ledger mean what; nothing of the requests themselves. */
export type LedgerHabits = z.infer<typeof schema>

/** Undefined where nothing was kept, or nothing that can be read. */
export function habitsIn(text: string | undefined): LedgerHabits | undefined {
  if (text === undefined) return undefined
  const read = schema.safeParse(parseJson(text))
  return read.success ? read.data : undefined
}
