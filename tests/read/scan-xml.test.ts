import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scanXml } from '../../src/read/scan-xml'

/** What a handler is told, and how the scan ended. */
function told(xml: string, attribute = 'a'): string[] {
  const events: string[] = []
  const problem = scanXml(xml, {
    open: (tag) => {
      const value = tag.attribute(attribute)
      events.push(`<${tag.name} in '${tag.parent}'${value === undefined ? '' : ` = ${value}`}`)
    },
    close: (name) => events.push(`>${name}`),
    text: (text) => events.push(text),
  })
  return [...events, ...(problem === undefined ? [] : [problem])]
}

test('elements are opened and closed in order, empty ones too', () => {
  expect(told('<x:r><y/><z a = "1" b="2"/></x:r>')).toEqual([
    "<x:r in ''",
    "<y in 'x:r'",
    '>y',
    "<z in 'x:r' = 1",
    '>z',
    '>x:r',
  ])
})

test('an attribute is found by its whole name, in either quotes, with its references resolved', () => {
  expect(told(`<r aa='0' x:a="1" a='"&lt;>/&#65;'></r>`)[0]).toBe(`<r in '' = "<>/A`)
  expect(told('<r b="a=1"/>')[0]).toBe("<r in ''")
})

test('text has its references and line ends resolved, CDATA is as it stands', () => {
  expect(told('<r>1 &lt; &#x32;\r\n&amp;amp;<![CDATA[<&lt;]]></r>')).toEqual([
    "<r in ''",
    '1 < 2\n&amp;',
    '<&lt;',
    '>r',
  ])
})

test('prologue, comments and processing instructions say nothing', () => {
  expect(told('\ufeff<?xml version="1.0"?>\n<!-- <x> --><r><!----><?p >?></r>\n')).toEqual([
    "<r in ''",
    '>r',
  ])
})

test.each([
  ['<!DOCTYPE r><r/>', 'doctype'],
  ['<!ENTITY x "y"><r/>', 'malformed'],
  ['', 'malformed'],
  ['x', 'malformed'],
  ['<r/><r/>', 'malformed'],
  ['<r/>x', 'malformed'],
  ['<r><s></r></s>', 'malformed'],
  ['<r></rr>', 'malformed'],
  ['<r', 'malformed'],
  ['<r a="', 'malformed'],
  ['<r <s/></r>', 'malformed'],
  ['< r/>', 'malformed'],
  ['<r><![CDATA[</r>', 'malformed'],
  ['<r><!--></r>', 'malformed'],
  ['<r>&eacute;</r>', 'unsupported'],
  ['<r>& </r>', 'unsupported'],
  ['<r>&#xD800;</r>', 'unsupported'],
  ['<r>&#99999999;</r>', 'unsupported'],
  ['<r>'.repeat(600), 'too-large'],
])('%j is %s', (xml, problem) => {
  expect(told(xml).pop()).toBe(problem)
})

test('any text that is written with references is told as it is', () => {
  const text = fc.string({ unit: 'binary' }).map((raw) => raw.replace(/[^\u0020-\ud7ff]/g, ''))
  fc.assert(
    fc.property(text, (value) => {
      const escaped = Array.from(value, (char) => `&#${char.codePointAt(0)};`).join('')
      const [open, ...rest] = told(`<r a="${escaped}">${escaped}</r>`)
      expect(open).toBe(`<r in '' = ${value}`)
      expect(rest.slice(0, -1).join('')).toBe(value)
    }),
  )
}, 30_000)
