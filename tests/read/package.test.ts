import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { crc32 } from '../../src/read/crc32'
import { docxOf, p, r, read, refusalOf } from './docx-file'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const documentXml = strToU8(
  `<w:document xmlns:w="${main}"><w:body>${p('<w:pPr><w:pStyle w:val="a"/></w:pPr>', r('年报'))}</w:body></w:document>`,
)
const stylesXml = strToU8(
  `<w:styles xmlns:w="${main}"><w:style w:styleId="a"><w:name w:val="Title"/></w:style></w:styles>`,
)

function relations(type: string, target: string): Uint8Array {
  return strToU8(
    `<Relationships><Relationship Id="x" Type="${office}/${type}" Target="${target}"/></Relationships>`,
  )
}

/** Byte by byte, where a mark of the ZIP format begins. */
function placesOf(bytes: Uint8Array, ...mark: number[]): number[] {
  return Array.from(bytes.keys()).filter((at) => mark.every((byte, by) => bytes[at + by] === byte))
}

describe('the parts of a Word file', () => {
  test('are found by their relationships, whatever their names', () => {
    const docx = zipSync({
      '_rels/.rels': relations('officeDocument', '/Word/Document2.xml'),
      'word/_rels/document2.xml.rels': relations('styles', 'myStyles.xml'),
      'word/document2.xml': documentXml,
      'word/mystyles.xml': stylesXml,
    })
    expect(read(docx).blocks).toEqual([{ type: 'heading', level: 0, text: '年报' }])
  })

  test('may be stored without being packed', () => {
    const docx = zipSync({ 'word/document.xml': documentXml }, { level: 0 })
    expect(read(docx).blocks).toEqual([{ type: 'paragraph', role: 'body', text: '年报' }])
  })

  test('are missed where a relationship names one that is gone', () => {
    const docx = zipSync({
      'word/document.xml': documentXml,
      'word/_rels/document.xml.rels': relations('styles', 'styles.xml'),
    })
    expect(refusalOf(docx)).toContain('损坏')
  })

  test('are compared with their checksums, so that no figure changes unseen', () => {
    const docx = zipSync({ 'word/document.xml': strToU8('<x>12</x>') }, { level: 0 })
    const [at = 0] = placesOf(docx, ...strToU8('12'))
    expect(refusalOf(docx)).not.toContain('损坏')
    docx[at] = '7'.charCodeAt(0)
    expect(refusalOf(docx)).toContain('损坏')
  })

  test('with a password of the ZIP file are refused', () => {
    const docx = docxOf(p(r('密')))
    for (const at of placesOf(docx, 0x50, 0x4b, 0x01, 0x02)) docx[at + 8] = 1
    expect(refusalOf(docx)).toContain('密码')
  })

  test('in UTF-16 are refused, not read as nothing', () => {
    const docx = zipSync({ 'word/document.xml': Uint8Array.of(0xff, 0xfe, 0x3c, 0) })
    expect(refusalOf(docx)).toContain('UTF-16')
  })

  test('with bytes that are no text are read with a warning', () => {
    const broken = Uint8Array.from(documentXml)
    const [at = 0] = placesOf(documentXml, ...strToU8('年'))
    broken[at] = 0xff
    const { messages } = read(zipSync({ 'word/document.xml': broken }))
    expect(messages.map(({ level }) => level)).toEqual(['warning'])
  })
})

test('the checksum is that of ZIP', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926)
})
