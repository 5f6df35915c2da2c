import mammoth from 'mammoth'
import { readDocx } from '../src/read/read-docx'
import { recognise } from '../src/recognise/recognise'
import { library } from '../templates/library'
import * as names from './contestants'
import { takeTurns } from './statistics'
import { printComparison } from './table'

/** The same Word file to tables: mammoth gives them as HTML. */
export async function benchReadInNode(report: Uint8Array): Promise<void> {
  const buffer = Buffer.from(report)
  const samples = await takeTurns(
    {
      [names.reading]: () => timed(() => readDocx(report)),
      [names.readingAndRecognising]: () => timed(() => recogniseDocx(report)),
      [names.mammoth]: () => timed(() => mammoth.convertToHtml({ buffer })),
    },
    40,
    10,
  )
  printComparison({ title: 'reading a docx, Node, warm', samples, references: [names.mammoth] })
}

function recogniseDocx(report: Uint8Array): unknown {
  const read = readDocx(report)
  return read.ok && recognise(read.blocks, library)
}

async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
