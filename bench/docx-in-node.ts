import { defaultLook } from '../src/write/look'
import { writeDocx } from '../src/write/write-docx'
import { floor, ours, oursWithDraft, peer } from './contestants'
import { fillTemplate } from './fill-template'
import { blocksOf, draft, propertiesOf } from './report'
import { takeTurns } from './statistics'
import { printComparison } from './table'
import { partsOf, type Template } from './template'
import { zipReady } from './zip-parts'

/** Exports in a process that has done it before. */
export async function benchDocxInNode(report: Uint8Array, template: Template): Promise<void> {
  const blocks = blocksOf(draft)
  const properties = propertiesOf(draft)
  const draftText = JSON.stringify(draft)
  const parts = partsOf(report)
  const samples = await takeTurns(
    {
      [ours]: () => timed(() => writeDocx(blocks, properties)),
      [oursWithDraft]: () => timed(() => writeDocx(blocks, properties, defaultLook, draftText)),
      [peer]: () => timed(() => fillTemplate(template)),
      [floor]: () => timed(() => zipReady(parts)),
    },
    40,
    10,
  )
  printComparison({ title: 'docx, Node, warm', samples, references: [peer, floor] })
}

async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
