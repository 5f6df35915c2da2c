import { expect, test } from 'vitest'
import { writeDocx } from '../../src/write/write-docx'
import { longestConversion, textByLibreOffice } from '../libreoffice'
import { sampleBlocks, sampleProperties, standardSample, textsOf } from './sample-report'

test(
  'LibreOffice finds every label and figure in order',
  async () => {
    const blocks = sampleBlocks(standardSample)
    const text = await textByLibreOffice(await writeDocx(blocks, sampleProperties))
    const plain = (part: string) => part.replace(/[\s\ufeff]/g, '')
    expect(plain(text)).toBe(plain(textsOf(blocks).join('')))
  },
  longestConversion,
)
