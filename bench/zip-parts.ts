import { strToU8, zipSync } from 'fflate'

/** The least that any writer has to do: the XML is there and only goes into the package. */
export function zipReady(parts: Readonly<Record<string, string>>): Uint8Array {
  const bytes = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const)
  return zipSync(Object.fromEntries(bytes), { level: 6 })
}
