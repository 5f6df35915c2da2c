import { defaultLook } from '../../src/write/look'
import { writeDocx } from '../../src/write/write-docx'
import { blocksOf, draft, propertiesOf } from '../report'
import type { Contestant } from './contestant'

const blocks = blocksOf(draft)
const properties = propertiesOf(draft)

/** All that a click on the export button does. */
export const contestant: Contestant = {
  prepare: async () => undefined,
  run: () => writeDocx(blocks, properties, defaultLook, JSON.stringify(draft)),
}
