// @vitest-environment jsdom
import { Document, Packer, Paragraph } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, expect, test, vi } from 'vitest'
import { partsOf, writeDocx } from '../../src/write/write-docx'
import { partOf } from './read-package'
import { sampleAgency, sampleBlocks, sampleProperties, standardSample } from './sample-report'

const zone = process.env.TZ

afterEach(() => {
  vi.useRealTimers()
  process.env.TZ = zone
})

async function writtenAt(time: string, timeZone: string) {
  process.env.TZ = timeZone
  vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] })
  const offset = new Date().getTimezoneOffset()
  const docx = await writeDocx(sampleBlocks(standardSample), sampleProperties)
  vi.useRealTimers()
  return { docx, offset }
}

test('the same report gives the same bytes at any time and in any zone', async () => {
  const one = await writtenAt('2024-01-09T10:00:00Z', 'Asia/Shanghai')
  const other = await writtenAt('2031-07-30T23:59:58Z', 'America/St_Johns')
  expect(one.offset).not.toBe(other.offset)
  expect(one.docx).toEqual(other.docx)
})

test('another report gives other bytes', async () => {
  const one = await writeDocx(sampleBlocks(standardSample), sampleProperties)
  const other = await writeDocx(
    sampleBlocks(standardSample, (index) => index),
    sampleProperties,
  )
  expect(one).not.toEqual(other)
})

test('the list of content types comes first, the rest by name', async () => {
  const names = Object.keys(unzipSync((await writtenAt('2024-01-09', 'Asia/Shanghai')).docx))
  expect(names[0]).toBe('[Content_Types].xml')
  expect(names.slice(1)).toEqual(names.slice(1).sort())
  expect(names).toContain('word/document.xml')
})

test('the file is the agency’s and bears the signing date', async () => {
  const docx = await writeDocx(sampleBlocks(standardSample), {
    title: '年度报告 <1> & "2"',
    author: sampleAgency,
    date: { year: 2024, month: 1, day: 9 },
  })
  const core = partOf(docx, 'docProps/core.xml')
  const textOf = (name: string) => core.getElementsByTagName(name)[0]?.textContent
  expect(textOf('dc:title')).toBe('年度报告 <1> & "2"')
  expect(textOf('dc:creator')).toBe(sampleAgency)
  expect(textOf('cp:lastModifiedBy')).toBe(sampleAgency)
  expect(textOf('dcterms:created')).toBe('2024-01-09T00:00:00Z')
  expect(textOf('dcterms:modified')).toBe('2024-01-09T00:00:00Z')
})

test('every part is well-formed XML', async () => {
  const { docx } = await writtenAt('2024-01-09', 'Asia/Shanghai')
  for (const name of Object.keys(unzipSync(docx))) partOf(docx, name)
})

test('the parts before packing are those that npm docx packs', async () => {
  const document = () =>
    new Document({ title: '样张', sections: [{ children: [new Paragraph('一段“正文”')] }] })
  vi.useFakeTimers({ now: new Date('2026-01-20T08:00:00Z'), toFake: ['Date'] })
  const packed = unzipSync(await Packer.pack(document(), 'uint8array'))
  const parts = partsOf(document())
  expect([...parts.keys()].sort()).toEqual(Object.keys(packed).sort())
  for (const [name, part] of parts) {
    expect(strFromU8(part), name).toBe(strFromU8(packed[name] ?? new Uint8Array()))
  }
})
