import { strToU8 } from 'fflate'
import type { Block } from '../../src/document/block'
import { writeDocx } from '../../src/write/write-docx'
import { writeHtml } from '../../src/write/write-html'
import { writeText } from '../../src/write/write-text'
import { type Dice, lineMutations, pageMutations } from '../recognise/mutate'
import { sampleProperties } from '../write/sample-report'
import { drawnReport } from './drawn-report'
import { damagedBytes, oneOf } from './fuzz-damage'

/** How a report becomes a file that may have suffered on its way, and how often of 100 times. */
export interface FileKind {
  readonly name: string
  readonly share: number
  make(blocks: readonly Block[], dice: Dice): Promise<Uint8Array> | Uint8Array
}

export const fileKinds: readonly FileKind[] = [
  {
    name: 'docx',
    share: 10,
    make: async (blocks, dice) => {
      const file = await writeDocx(blocks, sampleProperties)
      return dice(4) === 0 ? damagedBytes(file, dice) : file
    },
  },
  {
    name: 'page',
    share: 30,
    make: (blocks, dice) => {
      const page = writeHtml(blocks)
      const mutate = maybe(pageMutations, dice)
      return strToU8(mutate ? mutate(page, dice) : page)
    },
  },
  {
    name: 'grid',
    share: 20,
    make: (blocks, dice) => lines(writeText(blocks, 'grid'), dice),
  },
  {
    name: 'lines',
    share: 20,
    make: (blocks, dice) => lines(writeText(blocks, 'lines'), dice),
  },
  { name: 'pdf', share: 20, make: (blocks) => drawnReport(blocks) },
]

function lines(text: string, dice: Dice): Uint8Array {
  const each = text.split('\r\n')
  const mutate = maybe(lineMutations, dice)
  return strToU8((mutate ? mutate(each, dice) : each).join('\r\n'))
}

/** One time in two none. */
function maybe<Mutation>(
  mutations: Readonly<Record<string, Mutation>>,
  dice: Dice,
): Mutation | undefined {
  return dice(2) === 0 ? undefined : oneOf(Object.values(mutations), dice)
}
