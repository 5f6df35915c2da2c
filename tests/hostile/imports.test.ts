// @vitest-environment jsdom
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/document/block'
import { openPasted, openSource } from '../../src/files/open-source'
import { openDraftText } from '../../src/report/open-draft'
import { writeDocx } from '../../src/write/write-docx'
import { writeHtmlPage } from '../../src/write/write-html'
import { library } from '../../templates/library'
import { docxOf, p, r, tbl, tc } from '../read/docx-file'
import { draftFull } from './made-files'
import { activeIn, hostileTexts } from './texts'

const headings = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
]

const escaped = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has none
    .replace(/[\u0000-\u001f\ud800\ufffe]/g, '')
    .replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)

/** A report in each format, with the text as its words, and as markup where the format has some. */
const formats: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  [
    'docx',
    (text) =>
      docxOf(
        headings.map((each) => p(r(each)) + p(r(escaped(text)))).join('') +
          tbl(2, tc(escaped(text)) + tc(escaped(text))),
      ),
  ],
  ['html as text', (text) => page(escaped(text))],
  ['html as markup', (text) => page(text)],
  [
    'mhtml',
    (text) =>
      strToU8(
        `MIME-Version: 1.0\nContent-Type: text/html; charset="utf-8"\n\n${headings.map((each) => `<p>${each}<p>${text}`).join('')}`,
      ),
  ],
  ['txt', (text) => strToU8(headings.map((each) => `${each}\n${text}\n`).join(''))],
  [
    'md',
    (text) =>
      strToU8(
        headings
          .map(
            (each) =>
              `# ${each}\n\n${text}\n\n| ${text} | 1 |\n| --- | --- |\n| 规章 | ${text} |\n`,
          )
          .join(''),
      ),
  ],
]

function page(text: string): Uint8Array {
  const sections = headings.map((each) => `<h2>${each}</h2><p>${text}</p>`).join('')
  return strToU8(
    `<!DOCTYPE html><title>${text}</title>${sections}<table><tr><td>${text}<td>1</table>`,
  )
}

describe.each(formats)('A hostile text in a %s file', (_, make) => {
  test.each(hostileTexts)('%j is text or nothing in what is made of it', async (hostile) => {
    const opened = await openSource(make(hostile), 'x', library)
    if (!opened.ok) expect(opened.message).toMatch(/。$/)
    else await expectHarmless(opened.source?.blocks ?? [])
  })
})

test.each(hostileTexts)(
  '%j pasted as rich text is text or nothing in what is made of it',
  async (hostile) => {
    const html = headings.map((each) => `<p>${each}<p>${hostile}<p>${escaped(hostile)}`).join('')
    const opened = await openPasted({ html, text: '' }, 'x', library)
    if (opened.ok) await expectHarmless(opened.source?.blocks ?? [])
  },
)

test.each(hostileTexts)('%j in a draft file stays the text that it is', (hostile) => {
  const draft = draftFull(hostile)
  const opened = openDraftText(JSON.stringify(draft), library)
  expect(opened).toMatchObject({
    ok: true,
    draft: { narratives: draft.narratives, cells: draft.cells },
  })
})

async function expectHarmless(blocks: readonly Block[]): Promise<void> {
  expect(activeIn(writeHtmlPage(blocks, '年报'))).toEqual([])
  expect((await writeDocx(blocks, { title: '年报', author: '' })).length).toBeGreaterThan(0)
}

test('Relations that lead out of a Word file are never followed', async () => {
  const relation = (kind: string, target: string) =>
    `<Relationship Id="${kind}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}" TargetMode="External"/>`
  const body = headings.map((each) => p(r(each))).join('')
  const docx = zipSync({
    '_rels/.rels': strToU8(
      `<Relationships>${relation('officeDocument', 'http://192.0.2.1/document.xml')}</Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships>${['styles', 'attachedTemplate', 'aFChunk', 'image', 'oleObject'].map((kind) => relation(kind, `http://192.0.2.1/${kind}.xml`)).join('')}</Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:altChunk r:id="aFChunk"/></w:body></w:document>`,
    ),
  })
  expect((await openSource(docx, 'x', library)).ok).toBe(false)
})
