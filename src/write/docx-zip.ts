import { zipSync } from 'fflate'

const contentTypes = '[Content_Types].xml'

/** A package with the list of content types first and the rest by name: same parts, same bytes. */
export function zipParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...parts.keys()].filter((name) => name !== contentTypes).sort()
  const ordered = [contentTypes, ...names].flatMap((name) => {
    const part = parts.get(name)
    return part ? [[name, part] as const] : []
  })
  // ZIP holds local time; this is its earliest, the same bytes in every zone.
  return zipSync(Object.fromEntries(ordered), { mtime: new Date(1980, 0, 1) })
}
