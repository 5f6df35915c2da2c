import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/read/decode-text'

const report = '青川县林业局2023年政府信息公开工作年度报告\n一、总体情况\n全年主动公开信息128条。\n'

/** The text in another encoding, by iconv of the system. */
function encoded(text: string, encoding: string): Uint8Array {
  return new Uint8Array(execFileSync('iconv', ['-f', 'UTF-8', '-t', encoding], { input: text }))
}

function withMark(bytes: Uint8Array, ...mark: number[]): Uint8Array {
  return Uint8Array.from([...mark, ...bytes])
}

describe('A text', () => {
  test.each([
    ['UTF-8', strToU8(report), 'utf-8'],
    ['UTF-8 with a mark', withMark(strToU8(report), 0xef, 0xbb, 0xbf), 'utf-8'],
    ['GBK', encoded(report, 'GBK'), 'gb18030'],
    ['GB18030', encoded(`${report}㐂𠮷`, 'GB18030'), 'gb18030'],
    ['UTF-16 with a mark', withMark(encoded(report, 'UTF-16LE'), 0xff, 0xfe), 'utf-16le'],
    [
      'big-endian UTF-16 with a mark',
      withMark(encoded(report, 'UTF-16BE'), 0xfe, 0xff),
      'utf-16be',
    ],
    ['UTF-16 without a mark', encoded(report, 'UTF-16LE'), 'utf-16le'],
    ['big-endian UTF-16 without a mark', encoded(report, 'UTF-16BE'), 'utf-16be'],
    ['UTF-16 of figures alone', encoded('1234\n0\n', 'UTF-16LE'), 'utf-16le'],
  ])('in %s is read as it is', (_, bytes, encoding) => {
    const decoded = decodeText(bytes)
    expect(decoded).toMatchObject({ encoding, isCertain: true })
    expect(decoded.text.startsWith(report) || decoded.text === '1234\n0\n').toBe(true)
  })

  test('of nothing, or of ASCII alone, is UTF-8', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', isCertain: true })
    expect(decodeText(strToU8('12,3\r\n')).text).toBe('12,3\r\n')
  })

  test('that is UTF-8 stays so whatever it declares', () => {
    expect(decodeText(strToU8(report), 'gb2312')).toMatchObject({ text: report, encoding: 'utf-8' })
  })

  test('in an encoding that only its declaration tells is read by that', () => {
    const big5 = encoded('政府資訊公開年度報告', 'BIG5')
    expect(decodeText(big5, 'big5')).toMatchObject({
      text: '政府資訊公開年度報告',
      encoding: 'big5',
    })
  })

  test('that declares no encoding there is, or a wrong one, is read by its bytes', () => {
    expect(decodeText(encoded(report, 'GBK'), 'no-such').text).toBe(report)
    expect(decodeText(encoded(report, 'GBK'), 'utf-8').text).toBe(report)
  })

  test('in UTF-8 that was cut off or damaged is not taken for GB18030', () => {
    const bytes = strToU8(report.repeat(3))
    const cut = decodeText(bytes.subarray(0, bytes.length - 2))
    expect(cut).toMatchObject({ encoding: 'utf-8', isCertain: false })
    const damaged = Uint8Array.from(bytes)
    damaged[50] = 0xff
    expect(decodeText(damaged)).toMatchObject({ encoding: 'utf-8', isCertain: false })
  })

  test('in GBK that was cut off is uncertain', () => {
    const bytes = encoded(report, 'GBK')
    expect(decodeText(bytes.subarray(0, bytes.length - 2))).toMatchObject({
      encoding: 'gb18030',
      isCertain: false,
    })
  })

  test('cut off at any byte is the beginning of the same text', () => {
    const bytes = strToU8(report)
    for (let length = 60; length < bytes.length; length++) {
      const { text } = decodeText(bytes.subarray(0, length))
      expect(report.startsWith(text.replace(/\ufffd+$/, ''))).toBe(true)
    }
  })

  test('of Chinese characters and figures is read again from UTF-8 and UTF-16', () => {
    const words = fc.string({
      unit: fc.constantFrom(...'政府信息公开年度报告、，。（）0123456789 \n'),
    })
    fc.assert(
      fc.property(words, (text) => {
        const filled = `报告${text}`
        expect(decodeText(strToU8(filled)).text).toBe(filled)
        const units = Uint16Array.from(filled, (char) => char.charCodeAt(0))
        expect(decodeText(new Uint8Array(units.buffer)).text).toBe(filled)
      }),
      { numRuns: 1000 },
    )
  })

  test('of any bytes is decoded to something', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (bytes, declared) => {
        expect(typeof decodeText(bytes, declared).text).toBe('string')
      }),
      { numRuns: 1000 },
    )
  })
})
