import * as z from 'zod/mini'
import type { Form } from '../template/form'
import { type Draft, draftVersion } from './draft'
import './zod-without-eval'

/** The outermost shape, read before it is known which template the draft uses. */
export const envelopeSchema = z.object({
  kind: z.literal('nianbao-draft'),
  version: z.int().check(z.minimum(1)),
  year: z.number(),
  template: z.string(),
  overlays: z.array(z.string()),
  cells: z.record(z.string(), z.unknown()),
  asFound: z.optional(z.boolean()),
})

const settingsSchema = z.object({
  fonts: z.enum(['gb2312', 'windows', 'founder']),
  pageNumbers: z.enum(['outside', 'centre']),
  seal: z.enum(['with', 'without']),
  printPreamble: z.boolean(),
  printContact: z.boolean(),
  printSignature: z.boolean(),
  approvalSheet: z.enum(['none', 'first', 'last']),
  attachmentPages: z.boolean(),
  feeStatement: z.enum(['none', 'not-charged', 'charged']),
  carriesDraft: z.boolean(),
})

const lastYearSchema = z.object({
  year: z.int(),
  template: z.string(),
  overlays: z.array(z.string()),
  title: z.string(),
  agency: z.string(),
  source: z.string(),
  preamble: z.string(),
  contact: z.string(),
  signature: z.string(),
  narratives: z.record(z.string(), z.string()),
  cells: z.record(z.string(), z.string()),
})

/** The whole draft over a form: only the form's own cells and sections may occur. */
export function draftSchema(form: Form): z.ZodMiniType<Draft> {
  const addresses = z.string().check(z.refine((address: string) => form.cells.has(address)))
  const sections = z.enum(form.template.sections.map(({ id }) => id))
  const text = z.string()
  return z.object({
    kind: z.literal('nianbao-draft'),
    version: z.literal(draftVersion),
    id: z.string().check(z.minLength(1)),
    year: z.int(),
    template: z.literal(form.template.id),
    overlays: z.array(z.string()),
    basics: z.object({
      agency: text,
      title: text,
      preamble: text,
      contact: text,
      signature: text,
      date: text,
      attachments: text,
      feeNotices: text,
      feeAsked: text,
      feeReceived: text,
      deadline: text,
      keptOut: text,
    }),
    narratives: z.partialRecord(sections, text) as z.ZodMiniType<Record<string, string>>,
    cells: z.record(addresses, text),
    settings: settingsSchema,
    setAside: z.record(z.string(), text),
    lastYear: z.nullable(lastYearSchema),
    asFound: z.boolean(),
    acknowledged: z.record(z.string(), text),
    ledger: z.object({
      source: text,
      countedAt: text,
      year: text,
      counted: text,
      uncounted: text,
      reasons: text,
    }),
    counted: z.record(z.string(), text),
    revision: z.int().check(z.minimum(0)),
    savedAt: z.string(),
  })
}
