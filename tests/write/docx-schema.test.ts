// @vitest-environment jsdom
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Block } from '../../src/document/block'
import { embedDraft } from '../../src/write/embed-draft'
import { defaultLook } from '../../src/write/look'
import { writeDocx } from '../../src/write/write-docx'
import { all, partOf } from './read-package'
import { sampleBlocks, sampleProperties, samples } from './sample-report'

/** Children in the sequences of ECMA-376-1 §17 (transitional), as far as this writer may use them. */
const sequences: Readonly<Record<string, string>> = {
  pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  rPr: 'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  tbl: 'tblPr tblGrid tr',
  tblPr:
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  tblBorders: 'top left start bottom right end insideH insideV',
  tblCellMar: 'top left start bottom right end',
  tr: 'tblPrEx trPr tc',
  tcMar: 'top left start bottom right end',
  tc: 'tcPr p',
  tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  sectPr:
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  style:
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  font: 'altName panose1 charset family notTrueType pitch sig',
}
/** ECMA-376-1 §17.4.81: a choice, in any order. */
const rowProperties =
  'cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden'

const everything: Block[] = [
  { type: 'heading', level: 0, text: '审签单' },
  { type: 'page-break', unnumbered: 'before' },
  ...samples.flatMap((sample) => sampleBlocks(sample, (index) => index * 123_457)),
  { type: 'paragraph', role: 'attachments', text: '附件：1.甲表' },
  { type: 'paragraph', role: 'attachments', text: '2.乙表' },
  { type: 'paragraph', role: 'signature', text: '某某局办公室'.repeat(6) },
  { type: 'page-break' },
  { type: 'paragraph', role: 'attachment-label', text: '附件1' },
  { type: 'page-break' },
  {
    type: 'table',
    name: '审签单',
    widths: [2484, 6360],
    headerRows: 0,
    rowHeight: 1130,
    rows: [
      [
        { role: 'header', text: '拟稿', colSpan: 1, rowSpan: 1 },
        { role: 'signing', text: '年', colSpan: 1, rowSpan: 1 },
      ],
      [
        { role: 'header', text: '标题', colSpan: 1, rowSpan: 1 },
        { role: 'figure', text: '甲乙'.repeat(20), unbroken: '甲乙', colSpan: 1, rowSpan: 1 },
      ],
    ],
  },
]

const docx = embedDraft(
  await writeDocx(everything, sampleProperties, { ...defaultLook, mark: '草稿' }),
  '{}',
)
const parts = Object.keys(unzipSync(docx))

test('every part is well-formed', () => {
  for (const name of parts) partOf(docx, name)
})

test.each(Object.entries(sequences))(
  'the children of w:%s are in schema order',
  (name, sequence) => {
    const order = sequence.split(' ')
    let found = 0
    for (const part of parts.filter(
      (one) => /^word\/[^/]+\.xml$/.test(one) && !/theme/.test(one),
    )) {
      for (const element of all(partOf(docx, part), name)) {
        const places = [...element.children].map((child) => order.indexOf(child.localName))
        found += places.length
        expect(places, `${part}: ${element.outerHTML.slice(0, 300)}`).not.toContain(-1)
        expect(places).toEqual([...places].sort((one, other) => one - other))
      }
    }
    expect(found).toBeGreaterThan(0)
  },
)

test('a row states only what a row may', () => {
  const names = all(partOf(docx, 'word/document.xml'), 'trPr').flatMap((element) =>
    [...element.children].map(({ localName }) => localName),
  )
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) expect(rowProperties.split(' ')).toContain(name)
})
