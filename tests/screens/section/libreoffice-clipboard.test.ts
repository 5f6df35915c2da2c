import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { layoutOf } from '../../../src/screens/section/grid-layout'
import { needsAsking } from '../../../src/screens/section/paste-plan'
import { planPaste } from '../../../src/screens/section/plan-paste'
import { cellsOfTable, tableOf } from '../../../src/template/form'
import { library } from '../../../templates/library'
import { formForYear } from '../../template/every-form'

const form = formForYear(2025)
const written = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../fixtures/libreoffice', name), 'utf8')

/** Each fifth figure is so large that it has a separator. */
const expected = Object.fromEntries(
  cellsOfTable(form, 'requests').map(({ address, parts }, index) => {
    const figure = index % 5 === 0 ? 1234 + index : index
    return [address, parts ? '' : figure.toLocaleString('en-US')]
  }),
)

test.each([
  ['rich text', { html: written('requests-table.html.txt'), text: '' }],
  ['plain text', { html: '', text: written('requests-table.txt') }],
  [
    'plain text with the line ends of Windows',
    { html: '', text: written('requests-table.txt').replace(/\n/g, '\r\n') },
  ],
])(
  'Table three as LibreOffice itself writes it goes into the right cells, as %s',
  async (_, pasted) => {
    const outcome = await planPaste(pasted, {
      form,
      library,
      year: 2025,
      table: 'requests',
      layout: layoutOf(tableOf(form, 'requests')),
      at: 'requests/granted/business',
      now: {},
    })
    if (!outcome.ok) throw new Error(outcome.message)
    const { changes } = outcome.plan
    expect(Object.fromEntries(changes.map(({ address, after }) => [address, after]))).toEqual(
      expected,
    )
    expect(needsAsking(form, outcome.plan)).toBe(false)
  },
)
