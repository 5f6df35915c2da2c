import { strFromU8 } from 'fflate'
import { openZip, type Zip } from './open-zip'
import { type Refusal, refuse } from './read-result'
import { scanXml } from './scan-xml'

export interface DocxParts {
  readonly ok: true
  /** The main document as XML text. */
  readonly document: string
  /** The styles as XML text; undefined where the file has none. */
  readonly styles: string | undefined
}

type Xml = { readonly ok: true; readonly text: string } | Refusal

/** Parts by which other packages than Word's are known. */
const otherPackages: readonly (readonly [string, string])[] = [
  ['xl/workbook.xml', '这是 Excel 表格，不是 Word 文件。请选择年度报告的 .docx 文件。'],
  ['ppt/presentation.xml', '这是演示文稿，不是 Word 文件。请选择年度报告的 .docx 文件。'],
  ['OFD.xml', '这是 OFD 版式文件。请选择编写时的 .docx 文件。'],
  ['content.xml', '这是 OpenDocument（.odt）一类的文件。请用 Word 或 WPS 另存为 .docx 再试。'],
]

const usualDocument = 'word/document.xml'

/** Unpacks what is needed of a Word file, found by its relationships (ECMA-376-2 §9.3, -1 §11.3.10). */
export function readDocxParts(bytes: Uint8Array): DocxParts | Refusal {
  const zip = openZip(bytes)
  if (!zip.ok) return zip
  const main = targetOf(zip, '', '_rels/.rels', '/officeDocument') ?? usualDocument
  if (!/\.xml$/i.test(main) || isOtherPackage(zip, main)) return refuse(explainPackage(zip))
  const document = readXml(zip, main)
  if (!document.ok) return document
  const styles = readStylesPart(zip, main)
  if (styles && !styles.ok) return styles
  return { ok: true, document: document.text, styles: styles?.text }
}

function isOtherPackage(zip: Zip, main: string): boolean {
  return !zip.has(main) || otherPackages.some(([part]) => part === main)
}

function explainPackage(zip: Zip): string {
  const other = otherPackages.find(([part]) => zip.has(part))
  return (
    other?.[1] ??
    '这是一个压缩包，不是 Word 文件。如果报告在压缩包里，请先解压，再选择里面的 .docx 文件。'
  )
}

function readStylesPart(zip: Zip, main: string): Xml | undefined {
  const slash = main.lastIndexOf('/') + 1
  const folder = main.slice(0, slash)
  const relations = `${folder}_rels/${main.slice(slash)}.rels`
  const target = targetOf(zip, folder, relations, '/styles')
  if (target !== undefined) return readXml(zip, target)
  const usual = `${folder}styles.xml`
  return zip.has(usual) ? readXml(zip, usual) : undefined
}

/** The part that a relationship of that kind leads to. */
function targetOf(zip: Zip, folder: string, relations: string, kind: string): string | undefined {
  if (!zip.has(relations)) return undefined
  const xml = readXml(zip, relations)
  if (!xml.ok) return undefined
  let target: string | undefined
  scanXml(xml.text, {
    open: (tag) => {
      if (tag.attribute('Type')?.endsWith(kind)) target = target ?? tag.attribute('Target')
    },
    close: () => {},
    text: () => {},
  })
  if (target === undefined) return undefined
  return target.startsWith('/') ? target.slice(1) : folder + target
}

function readXml(zip: Zip, name: string): Xml {
  const part = zip.read(name)
  if (!part.ok) return part
  const { bytes } = part
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refuse('这个文件的内部编码（UTF-16）本工具还不能读。请用 Word 或 WPS 另存一份再试。')
  }
  return { ok: true, text: strFromU8(bytes) }
}
