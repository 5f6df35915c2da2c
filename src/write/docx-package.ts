import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { alternativeFaces, face } from './fonts'

const contentTypes = '[Content_Types].xml'
const instant = /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g
const themeFont = /<a:(majorFont|minorFont)>[\s\S]*?<\/a:\1>/g
const wordprocessing = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The package that npm docx made, with our fonts and without the moment of its making. */
export function finishPackage(zip: Uint8Array, savedAt: string): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(zip)))
  rewrite(parts, 'docProps/core.xml', (xml) => xml.replace(instant, `$1${savedAt}`))
  rewrite(parts, 'word/theme/theme1.xml', (xml) => xml.replace(themeFont, plainThemeFont))
  rewrite(parts, 'word/fontTable.xml', fontTable)
  const names = [...parts.keys()].filter((name) => name !== contentTypes).sort()
  const ordered = [contentTypes, ...names].flatMap((name) => {
    const part = parts.get(name)
    return part ? [[name, part] as const] : []
  })
  // ZIP holds local time; this is its earliest, the same bytes in every zone.
  return zipSync(Object.fromEntries(ordered), { mtime: new Date(1980, 0, 1) })
}

function rewrite(parts: Map<string, Uint8Array>, name: string, edit: (xml: string) => string) {
  const part = parts.get(name)
  if (!part) throw new Error(`npm docx wrote no ${name}`)
  parts.set(name, strToU8(edit(strFromU8(part))))
}

/** Office's own theme names 等线, Calibri and fonts of 30 scripts; WPS reports them as missing. */
function plainThemeFont(_: string, tag: string): string {
  return `<a:${tag}><a:latin typeface="${face.latin}"/><a:ea typeface="${face.song}"/><a:cs typeface=""/></a:${tag}>`
}

/** Tells Word what to set instead of a Chinese face that the machine lacks. */
function fontTable(): string {
  const fonts = alternativeFaces.map(
    ([name, alternative]) =>
      `<w:font w:name="${name}"><w:altName w:val="${alternative}"/><w:charset w:val="86"/>` +
      '<w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>',
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${wordprocessing}">${fonts.join('')}</w:fonts>`
}
