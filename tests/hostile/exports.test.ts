// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { makeFiles, textOf } from './made-files'
import { activeIn, hostileTexts } from './texts'

const parser = new DOMParser()

test.each(hostileTexts)(
  '%j in every field and cell is text in every file that is made',
  async (hostile) => {
    const { word, page, plain, findingsWord, findingsPage, names } = await makeFiles(hostile)
    for (const docx of [word, findingsWord]) expectHarmlessWord(docx)
    for (const html of [page, findingsPage]) expect(activeIn(html)).toEqual([])
    expect(textOf(page)).toContain(visible(hostile).slice(0, 10))
    expect(plain).toContain(visible(hostile).slice(0, 10))
    for (const name of names) {
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\u202e]/u)
      expect(name).toMatch(/^[^.].{0,180}\.(docx|html|txt|json)$/u)
    }
  },
)

/** What no file can hold, and what is replaced in names. */
function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
  return text.split(/[\u0000-\u001f\ud800\ufffe\u202e{]/)[0] ?? ''
}

function expectHarmlessWord(docx: Uint8Array): void {
  const parts = Object.entries(unzipSync(docx))
  expect(
    parts.map(([name]) => name).filter((name) => /\.\.|^[/\\]|:|vba|macro|bin$/i.test(name)),
  ).toEqual([])
  for (const [name, bytes] of parts) {
    if (!/\.(xml|rels)$/.test(name)) continue
    const xml = strFromU8(bytes)
    const tree = parser.parseFromString(xml, 'application/xml')
    expect(tree.querySelector('parsererror'), name).toBeNull()
    expect(tree.doctype, name).toBeNull()
    for (const element of [...tree.querySelectorAll('*')]) {
      expect(element.localName, name).not.toMatch(
        /^(altChunk|object|OLEObject|hyperlink|attachedTemplate|control)$/,
      )
      expect(element.getAttribute('TargetMode'), name).not.toBe('External')
      if (element.localName === 'instrText') expect(element.textContent?.trim()).toMatch(/^PAGE\b/)
    }
  }
}
