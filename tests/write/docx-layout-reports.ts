import type { Block } from '../../src/document/block'
import { layOut } from '../../src/document/lay-out'
import { createDraft, type Draft, noBasics } from '../../src/report/draft'
import { readReport } from '../../src/report/report'
import { defaultSettings, type Settings } from '../../src/report/settings'
import { cellsOfTable, type Form } from '../../src/template/form'
import hangzhou from '../fixtures/hangzhou-2025.json'
import { formOfSample, type Sample, trialSample } from './sample-report'

const standard2025: Sample = { template: 'standard', year: 2025, overlays: [] }

/** Pure Chinese text without punctuation: every line of it can be full. */
export const overview = '公开为常态不公开为例外依法依规及时准确'.repeat(70)

interface Parts {
  readonly basics?: Partial<Draft['basics']>
  readonly settings?: Partial<Settings>
  readonly narratives: Draft['narratives']
  readonly cells: Draft['cells']
}

function blocksOf(sample: Sample, { basics, settings, narratives, cells }: Parts): Block[] {
  const draft: Draft = {
    ...createDraft('layout', sample.year, sample.template),
    narratives,
    cells,
    settings: { ...defaultSettings, ...settings },
    basics: {
      ...noBasics,
      agency: '某某市人民政府',
      signature: '某某市人民政府',
      date: `${sample.year + 1}-1-9`,
      ...basics,
    },
  }
  return layOut(readReport(draft, formOfSample(sample)))
}

/** A city's published figures, a long text, everything that can be printed. */
export function fullReport(): Block[] {
  const form = formOfSample(standard2025)
  const figuresOf = (table: 'requests' | 'reconsideration-litigation') =>
    cellsOfTable(form, table).map(({ address }, index) => [
      address,
      String(hangzhou[table].flat()[index]),
    ])
  return blocksOf(standard2025, {
    basics: { preamble: '现将年度报告公布如下。', attachments: '甲表\n乙表' },
    settings: { approvalSheet: 'first', feeStatement: 'not-charged' },
    narratives: { overview, problems: '更新不够及时。', others: '无。' },
    cells: Object.fromEntries([
      ...cellsOfTable(form, 'disclosure').map(({ address }) => [address, '12345']),
      ...figuresOf('requests'),
      ...figuresOf('reconsideration-litigation'),
    ]),
  })
}

/** Eight figures in every cell, six decimals where a sum of money is asked for. */
export function reportOfLongFigures(): Block[] {
  const form: Form = formOfSample(standard2025)
  const cells = [...form.cells.values()].map(({ address, kind }) => [
    address,
    kind.type === 'amount' ? '11398889.123456' : '11398889',
  ])
  return blocksOf(standard2025, {
    narratives: { overview: '平稳。', problems: '无。', others: '无。' },
    cells: Object.fromEntries(cells),
  })
}

/** As small offices write it: nothing happened; with Jilin's additional row. */
export function nilReport(): Block[] {
  const { cells } = formOfSample(trialSample)
  return blocksOf(trialSample, {
    narratives: { overview: '全年平稳。', problems: '无。', others: '无。' },
    cells: Object.fromEntries([...cells.keys()].map((address) => [address, '0'])),
  })
}

/** A table of two pages, of rows of two lines each. */
export function longTable(): Block[] {
  const rows = Array.from({ length: 40 }, (_, index) => [
    {
      role: 'label' as const,
      text: `始${index}。${'长'.repeat(60)}。终${index}`,
      colSpan: 1,
      rowSpan: 1,
    },
  ])
  return [{ type: 'table', name: '长表', widths: [8844], headerRows: 0, rows }]
}
