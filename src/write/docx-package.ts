import { strFromU8, strToU8 } from 'fflate'
import type { Faces } from './fonts'

const instant = /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g
const themeFont = /<a:(majorFont|minorFont)>[\s\S]*?<\/a:\1>/g
const normalStyle = /(<w:style [^>]*w:styleId="Normal"[^>]*><w:name [^>]*\/><w:qFormat\/>)/
/**
 * For which npm docx has no option. Spaces that a program puts between Chinese and other characters
 * differ from one to the next, and with them where lines end.
 */
const withoutAutomaticSpace = '<w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr>'
const wordprocessing = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** Gives the parts that npm docx made our fonts, and takes out the moment of their making. */
export function finishParts(parts: Map<string, Uint8Array>, savedAt: string, faces: Faces): void {
  rewrite(parts, 'docProps/core.xml', (xml) => xml.replace(instant, `$1${savedAt}`))
  rewrite(parts, 'word/theme/theme1.xml', (xml) =>
    xml.replace(themeFont, (_, tag: string) => plainThemeFont(tag, faces)),
  )
  rewrite(parts, 'word/styles.xml', (xml) => xml.replace(normalStyle, `$1${withoutAutomaticSpace}`))
  rewrite(parts, 'word/fontTable.xml', () => fontTable(faces))
}

function rewrite(parts: Map<string, Uint8Array>, name: string, edit: (xml: string) => string) {
  const part = parts.get(name)
  if (!part) throw new Error(`npm docx wrote no ${name}`)
  parts.set(name, strToU8(edit(strFromU8(part))))
}

/** Office's own theme names 等线, Calibri and fonts of 30 scripts; WPS reports them as missing. */
function plainThemeFont(tag: string, faces: Faces): string {
  return `<a:${tag}><a:latin typeface="${faces.latin}"/><a:ea typeface="${faces.song}"/><a:cs typeface=""/></a:${tag}>`
}

/** Tells Word what to set instead of a Chinese face that the machine lacks. */
function fontTable({ alternatives }: Faces): string {
  const fonts = alternatives.map(
    ([name, alternative]) =>
      `<w:font w:name="${name}"><w:altName w:val="${alternative}"/><w:charset w:val="86"/>` +
      '<w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>',
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${wordprocessing}">${fonts.join('')}</w:fonts>`
}
