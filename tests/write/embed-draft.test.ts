// @vitest-environment jsdom

import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { embedDraft, extractDraft } from '../../src/write/embed-draft'
import { writeDocx } from '../../src/write/write-docx'
import { longestConversion } from '../libreoffice'
import { savedAgain } from './docx-by-libreoffice'
import { partOf } from './read-package'
import { sampleBlocks, sampleProperties, standardSample } from './sample-report'

const docx = await writeDocx(sampleBlocks(standardSample), sampleProperties)
const hostile = JSON.stringify({
  text: '"\'&<>]]>\u{20bb7}😀\r\n\t\u0001年',
  long: '字'.repeat(50_000),
})

test('a draft comes back from the file that carries it', () => {
  for (const draft of [hostile, '', '{}', 'a\r\nb\tc', '甲', '甲乙']) {
    expect(extractDraft(embedDraft(docx, draft))).toBe(draft)
  }
})

test('any text comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (draft) => {
      expect(extractDraft(embedDraft(docx, draft))).toBe(draft)
    }),
    { numRuns: 50 },
  )
})

test(
  'a draft comes back after LibreOffice has saved the file again',
  async () => {
    const [again] = await savedAgain([embedDraft(docx, hostile)])
    expect(extractDraft(again as Uint8Array)).toBe(hostile)
  },
  longestConversion,
)

test('a later draft takes the place of the earlier one', () => {
  const twice = embedDraft(embedDraft(docx, 'one'), 'two')
  expect(extractDraft(twice)).toBe('two')
  expect(twice).toEqual(embedDraft(docx, 'two'))
})

test('the same draft gives the same bytes, another one others', () => {
  expect(embedDraft(docx, hostile)).toEqual(embedDraft(docx, hostile))
  expect(embedDraft(docx, hostile)).not.toEqual(embedDraft(docx, '{}'))
})

test('the part is declared as Word wants it, and the visible document is untouched', () => {
  const carrying = embedDraft(docx, hostile)
  const parts = unzipSync(carrying)
  for (const name of Object.keys(parts)) partOf(carrying, name)
  expect(parts['word/document.xml']).toEqual(unzipSync(docx)['word/document.xml'])
  const related = partOf(carrying, 'word/_rels/document.xml.rels')
  const targets = [...related.documentElement.children].map((child) => child.getAttribute('Target'))
  expect(targets.filter((target) => target?.includes('customXml'))).toEqual([
    '../customXml/item1.xml',
  ])
  const ids = [...related.documentElement.children].map((child) => child.getAttribute('Id'))
  expect(new Set(ids).size).toBe(ids.length)
  const types = partOf(carrying, '[Content_Types].xml').documentElement
  const override = [...types.children].find(
    (child) => child.getAttribute('PartName') === '/customXml/itemProps1.xml',
  )
  expect(override?.getAttribute('ContentType')).toMatch(/customXmlProperties\+xml$/)
})

test.each<[string, Uint8Array]>([
  ['a Word file of another program', docx],
  ['a file that is no ZIP', strToU8('年度报告')],
  ['an empty file', new Uint8Array()],
  ['a foreign custom part', zipSync({ 'customXml/item1.xml': strToU8('<a xmlns="b">e30=</a>') })],
  ['a draft that is no Base64', zipSync({ 'customXml/item1.xml': draftXml('e30=?') })],
  ['a draft that breaks off', zipSync({ 'customXml/item1.xml': draftXml('e30=').slice(0, -10) })],
  ['a part too large', zipSync({ 'customXml/item1.xml': draftXml('AAAA'.repeat(1_300_000)) })],
])('%s holds no draft', (_, file) => {
  expect(extractDraft(file)).toBeUndefined()
})

test('a part that lies about its size is not unpacked beyond it', () => {
  const zip = zipSync({ 'customXml/item1.xml': draftXml('AAAA'.repeat(2_000_000)) })
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const directory = view.getUint32(zip.length - 22 + 16, true)
  view.setUint32(directory + 24, 1000, true)
  expect((extractDraft(zip) ?? '').length).toBeLessThan(1000)
})

function draftXml(content: string): Uint8Array {
  return strToU8(`<draft xmlns="urn:nianbao:draft">${content}</draft>`)
}
