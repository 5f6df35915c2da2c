import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSheets } from '../../src/read/read-sheets'
import { countOf, figuresOf, reasonsOf } from './some-ledger'

test('a ledger as LibreOffice itself writes it is counted, its days being dates, texts and formulas', async () => {
  const file = readFileSync(join(import.meta.dirname, '../fixtures/libreoffice/ledger.xlsx'))
  const read = await readSheets(new Uint8Array(file))
  if (!read.ok) throw new Error(read.message)
  expect(read.sheets.map(({ name }) => name)).toEqual(['2025年台账', '说明'])
  const count = countOf(read.sheets[0]?.rows ?? [], 2025)
  expect(figuresOf(count)).toEqual({
    'received/natural-person': 2,
    'granted/natural-person': 1,
    'carried-in/business': 1,
    'partly-granted/business': 1,
    'state-secret/natural-person': 1,
    'received/research': 1,
    'carried-over/research': 1,
  })
  expect(reasonsOf(count)).toEqual({
    7: '答复日期“#N/A”不是日期',
    8: '收到日期、申请人类型、答复各列都是空的',
  })
})
