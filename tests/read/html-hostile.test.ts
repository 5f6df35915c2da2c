import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readHtml, readHtmlText } from '../../src/read/read-html'
import { writeHtmlPage } from '../../src/write/write-html'
import { sampleBlocks, standardSample } from '../write/sample-report'
import { refusalIn, timely } from './doc-blocks'

const page = writeHtmlPage(sampleBlocks(standardSample), '年度报告')
const bytes = strToU8(page)

const million = 1_000_000

function filled(unit: string, length = 4.9 * million): string {
  return unit.repeat(Math.floor(length / unit.length))
}

describe('A page beyond measure', () => {
  test.each([
    ['of text', filled('公开 12 条。'), '太多'],
    ['of elements', filled('<p>1'), '太多'],
    ['of cells', `<table><tr>${filled('<td>1')}`, '太多'],
    ['of comments', filled('<!---->'), '太多'],
    ['of what stands between cells', `<table>${filled('<b></b>x')}`, '太多'],
    ['of its source', filled(' ', 6 * million), '太多'],
    ['of tables within tables', filled('<table><tr><td>1'), '层层嵌套'],
    ['of depth', filled('<div>'), '层层嵌套'],
    [
      'of formatting left open',
      `${Array.from({ length: 400 }, (_, index) => `<font id=${index}>`).join('')}${filled('<p>1')}`,
      '太多',
    ],
  ])(
    '%s is refused in time',
    (_, html, words) => {
      const refusal = timely(() => refusalIn(readHtmlText(html)))
      expect(refusal).toContain(words)
      expect(refusal).toContain('请')
    },
    30_000,
  )

  test.each([
    [
      'attributes',
      `<p ${Array.from({ length: 600_000 }, (_, index) => `a${index}`).join(' ')}>1</p>`,
    ],
    ['only attribute', `<p style="${filled('text-decoration:')}">1</p>`],
    ['comment', `<!--${filled('-<!')}-->1`],
    ['script', `<script>${filled('var a = 1;')}</script>1`],
    ['white space', `<p>${filled(' \n', 1.9 * million)}1</p>`],
    ['line breaks', `<p>${filled('1<br>', 0.9 * million)}</p>`],
    ['hidden parts', filled('<div hidden>12</div>', 1.9 * million)],
    ['picture', `<img src="data:image/png;base64,${filled('QUJD', 15 * million)}">1`],
    ['entities', filled('&amp;')],
  ])(
    'in its %s is read in time',
    (_, html) => {
      expect(timely(() => readHtmlText(html)).ok).toBe(true)
    },
    30_000,
  )

  test.each([
    ['quoted-printable', filled('=E5=B9=B4 ', 19 * million)],
    ['base64', filled('PHA+MQ==', 19 * million)],
    ['quoted-printable', filled(' ', 19 * million)],
  ])(
    'in an archive, as %s, is read or refused in time',
    (encoding, body) => {
      const head = `MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: ${encoding}\n\n`
      expect(timely(() => readHtml(strToU8(head + body)))).toHaveProperty('ok')
    },
    30_000,
  )
})

describe('A damaged page', () => {
  test('cut off at any byte is read', () => {
    for (let length = 1; length < bytes.length; length += 97) {
      expect(timely(() => readHtml(bytes.subarray(0, length))).ok).toBe(true)
    }
  }, 120_000)

  test('with some bytes changed is read or refused', () => {
    const change = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 }))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
        const damaged = Uint8Array.from(bytes)
        for (const [at, byte] of changes) damaged[at] = byte
        expect(timely(() => readHtml(damaged))).toHaveProperty('ok')
      }),
      { numRuns: 200 },
    )
  }, 120_000)

  test('whose tags were dropped, doubled or exchanged is read or refused', () => {
    const tags = page.split(/(?=<)/)
    const place = fc.nat({ max: tags.length - 1 })
    const change = fc.tuple(fc.constantFrom('drop', 'double', 'move', 'table'), place, place)
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 10 }), (changes) => {
        const changed = [...tags]
        for (const [kind, at, other] of changes) {
          const tag = changed[at] ?? ''
          if (kind === 'drop') changed[at] = ''
          else if (kind === 'double') changed[at] = tag + tag
          else if (kind === 'table') changed[at] = `<table><tr><td>${tag}`
          else changed[other] = `${tag}${changed[other] ?? ''}`
        }
        expect(timely(() => readHtmlText(changed.join('')))).toHaveProperty('ok')
      }),
      { numRuns: 200 },
    )
  }, 120_000)

  test('of any pieces of markup is read or refused, with no row wider than its table', () => {
    const piece = fc.constantFrom(
      ...[
        '<table>',
        '</table>',
        '<tr>',
        '</tr>',
        '<td>',
        '<th>',
        '<tbody>',
        '<thead>',
        '<caption>',
      ],
      ...[
        '<td colspan=3>',
        '<td rowspan=2>',
        '<td colspan=99 rowspan=0>',
        '<td rowspan=3 colspan=2>',
      ],
      ...[
        '<p>',
        '</p>',
        '<br>',
        '<h1>',
        '<h3>',
        '</h3>',
        '<b>',
        '</b>',
        '<s>',
        '<pre>',
        '<li>',
        '12',
      ],
      ...[
        '<select>',
        '<option>',
        '<template>',
        '<svg>',
        '<hr>',
        '<!--',
        '-->',
        '&#0;',
        '<![CDATA[',
        'a',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const result = readHtmlText(pieces.join(''))
        if (!result.ok) return
        for (const block of result.blocks) if (block.type === 'table') expectWithin(block)
      }),
      { numRuns: 3000 },
    )
  }, 60_000)

  test('of random bytes is read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (random) => {
        expect(readHtml(random)).toHaveProperty('ok')
      }),
      { numRuns: 500 },
    )
  }, 60_000)
})

interface Cells {
  readonly widths: readonly number[]
  readonly rows: readonly (readonly { readonly colSpan: number; readonly rowSpan: number }[])[]
}

/** No place of the grid is covered twice, and no cell reaches beyond it. */
function expectWithin({ widths, rows }: Cells): void {
  const covered = rows.map(() => 0)
  rows.forEach((row, at) => {
    for (const { colSpan, rowSpan } of row) {
      for (let down = at; down < at + rowSpan; down++) {
        covered[down] = (covered[down] ?? Number.NaN) + colSpan
      }
    }
  })
  expect(covered.every((width) => width <= widths.length)).toBe(true)
}
