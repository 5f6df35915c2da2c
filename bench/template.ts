import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const documentPart = 'word/document.xml'
const paragraphPattern = /<w:p>.*?<\/w:p>/gs
const textPattern = /(<w:t\b[^>]*>)([^<]*)(<\/w:t>)/g
/** What the form prints on every report stays in the template. */
const fixedStyle = /<w:pStyle w:val="(?:Heading1|TableHeader|TableLabel|TableSideLabel)/

export interface Template {
  readonly docx: Uint8Array
  readonly values: Readonly<Record<string, string>>
}

/** The report turned into a template: a tag stands where it differs from report to report. */
export function makeTemplate(report: Uint8Array): Template {
  const parts = unzipSync(report)
  const values: Record<string, string> = {}
  const tagged = documentXml(report).replace(paragraphPattern, (paragraph) =>
    fixedStyle.test(paragraph)
      ? paragraph
      : paragraph.replace(textPattern, (_, start: string, text: string, end: string) => {
          const tag = `text${Object.keys(values).length}`
          values[tag] = decoded(text)
          return `${start}{${tag}}${end}`
        }),
  )
  return { docx: zipSync({ ...parts, [documentPart]: strToU8(tagged) }), values }
}

/** Every text of the document in order, for seeing that two files say the same. */
export function wordsOf(docx: Uint8Array): string[] {
  return [...documentXml(docx).matchAll(textPattern)].map((match) => decoded(match[2] ?? ''))
}

/** Every part of a file as it stands before it is zipped. */
export function partsOf(docx: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  )
}

function documentXml(docx: Uint8Array): string {
  return strFromU8(unzipSync(docx)[documentPart] ?? new Uint8Array())
}

function decoded(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
}
