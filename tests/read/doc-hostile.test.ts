import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { readDoc } from '../../src/read/read-doc'
import { writeDocx } from '../../src/write/write-docx'
import { longestConversion, savedAs } from '../libreoffice'
import { sampleBlocks, sampleProperties, standardSample } from '../write/sample-report'
import { refusalIn, timely } from './doc-blocks'
import { changed, entryOf, fatOf, fibOf, streamOf, viewOf } from './doc-file'

let sample = new Uint8Array()

beforeAll(async () => {
  const docx = await writeDocx(sampleBlocks(standardSample), sampleProperties)
  const [doc = new Uint8Array()] = await savedAs('doc', 'docx', [docx])
  sample = Uint8Array.from(doc)
}, longestConversion)

describe('A file that is something else', () => {
  test.each([
    ['empty', new Uint8Array(), '空文件'],
    ['a PDF file', strToU8('%PDF-1.7\n'), 'PDF'],
    ['RTF', strToU8('{\\rtf1 }'), 'RTF'],
    ['a page of the web', strToU8('<html></html>'), '网页'],
  ])('that is %s is refused with what it is', (_, bytes, words) => {
    expect(refusalIn(readDoc(bytes))).toContain(words)
  })

  test('that is protected by a password is refused with what to do', () => {
    const fib = fibOf(sample)
    const file = changed(sample, (view) => view.setUint8(fib + 11, view.getUint8(fib + 11) | 1))
    expect(refusalIn(readDoc(file))).toMatch(/加了密码.*另存为 \.docx/)
  })

  test('that is older than Word 97 is refused with what to do', () => {
    const fib = fibOf(sample)
    const file = changed(sample, (view) => view.setUint16(fib + 2, 0x0068, true))
    expect(refusalIn(readDoc(file))).toMatch(/Word 95.*另存为 \.docx/)
  })

  test('that is a container of something else is refused', () => {
    const at = entryOf(sample, 'WordDocument')
    const file = changed(sample, (view) => {
      Array.from('Workbook\0\0\0\0', (char, index) =>
        view.setUint16(at + 2 * index, char.charCodeAt(0), true),
      )
      view.setUint16(at + 64, 18, true)
    })
    expect(refusalIn(readDoc(file))).toContain('Excel')
  })

  test('that is larger than 20 MB is refused', () => {
    expect(refusalIn(readDoc(new Uint8Array(20 * 1024 * 1024 + 1)))).toContain('20 MB')
  })
})

describe('A container that leads astray', () => {
  test('in a circle, also one that begins in its middle, is refused in time', () => {
    const start = viewOf(sample).getInt32(entryOf(sample, 'WordDocument') + 116, true)
    const circle = changed(sample, (view) => {
      view.setInt32(fatOf(sample) + 4 * (start + 1), start, true)
      view.setInt32(entryOf(sample, 'WordDocument') + 116, start + 1, true)
      view.setUint32(entryOf(sample, 'WordDocument') + 120, 0x7fffffff, true)
    })
    expect(timely(() => refusalIn(readDoc(circle)))).toContain('已损坏')
  })

  test('in its directory, its siblings or its list of tables is refused in time', () => {
    const directory = viewOf(sample).getInt32(48, true)
    const inDirectory = changed(sample, (view) =>
      view.setInt32(fatOf(sample) + 4 * directory, directory, true),
    )
    expect(timely(() => refusalIn(readDoc(inDirectory)))).toContain('已损坏')
    const siblings = changed(sample, (view) => {
      for (let at = 512 + 512 * directory; at < 512 + 512 * (directory + 1); at += 128) {
        view.setInt32(at + 68, 0, true)
        view.setInt32(at + 72, 0, true)
      }
    })
    expect(timely(() => readDoc(siblings))).toHaveProperty('ok', false)
    const inList = changed(sample, (view) => view.setInt32(68, 0, true))
    expect(timely(() => readDoc(inList))).toHaveProperty('ok')
  })

  test('to more than it holds is refused in time', () => {
    const at = entryOf(sample, 'WordDocument') + 120
    const stream = changed(sample, (view) => view.setUint32(at, 0x7fffffff, true))
    expect(timely(() => refusalIn(readDoc(stream)))).toContain('已损坏')
    const fib = fibOf(sample)
    const text = changed(sample, (view) => view.setUint32(fib + 76, 0x7fffffff, true))
    expect(timely(() => refusalIn(readDoc(text)))).toContain('太多')
    const pieces = changed(sample, (view) =>
      view.setUint32(fib + 154 + 8 * 33 + 4, 0x7fffffff, true),
    )
    expect(timely(() => refusalIn(readDoc(pieces)))).toContain('已损坏')
  })
})

describe('A damaged file', () => {
  test('cut off at any place is refused as damaged, or read', () => {
    for (let length = 1; length < sample.length; length += 101) {
      const result = timely(() => readDoc(sample.subarray(0, length)))
      expect(result.ok ? '' : result.message).toMatch(/^$|损坏|不是 Word/)
    }
  }, 120_000)

  test('with some bytes changed is read or refused', () => {
    const change = fc.tuple(fc.nat({ max: sample.length - 1 }), fc.integer({ min: 0, max: 255 }))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
        const file = changed(sample, (view) => {
          for (const [at, byte] of changes) view.setUint8(at, byte)
        })
        expect(timely(() => readDoc(file))).toHaveProperty('ok')
      }),
      { numRuns: 1500 },
    )
  }, 120_000)

  test('with any number in its header, its FIB or its lists changed is read or refused', () => {
    const fib = fibOf(sample)
    const table = streamOf(sample, '1Table')
    const places = fc.oneof(
      fc.nat({ max: 127 }).map((index) => 4 * index),
      fc.nat({ max: 200 }).map((index) => fib + 2 * index),
      fc.nat({ max: 511 }).map((index) => fatOf(sample) + 4 * (index % 128)),
      fc.nat({ max: 1000 }).map((index) => table + 4 * index),
    )
    const numbers = fc.oneof(
      fc.constantFrom(0, 1, 2, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff, 0x3fffffff),
      fc.nat({ max: 300 }),
      fc.nat({ max: 0xffffffff }),
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(places, numbers), { minLength: 1, maxLength: 4 }),
        (changes) => {
          const file = changed(sample, (view) => {
            for (const [at, number] of changes) {
              if (at + 4 <= view.byteLength) view.setUint32(at, number, true)
            }
          })
          expect(timely(() => readDoc(file))).toHaveProperty('ok')
        },
      ),
      { numRuns: 1500 },
    )
  }, 120_000)

  test('of random bytes behind the beginning of a container is refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (random) => {
        const file = Uint8Array.from([...sample.subarray(0, 80), ...random])
        expect(timely(() => readDoc(file)).ok).toBe(false)
      }),
      { numRuns: 500 },
    )
  }, 60_000)
})
