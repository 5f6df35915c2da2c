import type { Block, Table } from '../../src/document/block'
import { layOut } from '../../src/document/lay-out'
import { createDraft, noBasics } from '../../src/report/draft'
import { readReport } from '../../src/report/report'
import type { Form } from '../../src/template/form'
import { formOf } from '../../src/template/library'
import { library } from '../../templates/library'

export interface Sample {
  readonly template: string
  readonly year: number
  readonly overlays: readonly string[]
}

export const standardSample: Sample = { template: 'standard', year: 2023, overlays: [] }
export const trialSample: Sample = { template: 'trial', year: 2020, overlays: ['jilin'] }
export const samples = [standardSample, trialSample]

export const sampleAgency = '青川县林业局'
export const sampleProperties = { title: '样张', author: sampleAgency }

const narratives = {
  overview: [
    '（一）主动公开情况。全年发布“林长制”信息128条，均已上网——无一遗漏。',
    '（二）监督保障',
    '1.业务培训',
    '培训4次，参加95人次。',
  ].join('\n'),
  problems: '个别栏目更新不及时。下一步，定期自查。',
  others: '本年度未收取信息处理费。',
}

export function formOfSample(sample: Sample): Form {
  const form = formOf(library, sample)
  if (!form) throw new Error(`no template ${sample.template}`)
  return form
}

/** A whole report; its figures that are not totals are `figureAt(0)`, `figureAt(1)`, and so on. */
export function sampleBlocks(
  sample: Sample,
  figureAt: (index: number) => number = (index) => index * 7 + 1,
): Block[] {
  const form = formOfSample(sample)
  const inputs = [...form.cells.values()].filter(({ parts }) => parts === undefined)
  const draft = {
    ...createDraft('sample', sample.year, sample.template),
    narratives,
    cells: Object.fromEntries(
      inputs.map(({ address }, index) => [address, String(figureAt(index))]),
    ),
    basics: {
      ...noBasics,
      agency: sampleAgency,
      title: '',
      preamble: '现将本机关年度报告公布如下。',
      contact: '青川县林业路7号，电话0839-7200000',
      signature: sampleAgency,
      date: `${sample.year + 1}-1-9`,
    },
  }
  return layOut(readReport(draft, form))
}

export function tablesOf(blocks: readonly Block[]): Table[] {
  return blocks.filter((block) => block.type === 'table')
}

/** Every text of the blocks in the order in which a reader meets it. */
export function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'page-break'
      ? []
      : block.type === 'table'
        ? block.rows.flat().map(({ text }) => text)
        : [block.text],
  )
}
