import { afterAll, beforeAll, expect, test } from 'vitest'
import { longestConversion } from '../libreoffice'
import { type Dice, diceOf } from '../recognise/mutate'
import { seed } from '../seed'
import { fileKinds } from './figure-files'
import { withoutListeners } from './fuzz-outcome'
import { damagedReport } from './known-figures'
import { damagedDoc, reportsAsDoc, type SavedReport } from './saved-reports'
import { readAgainst } from './wrong-figures'

/** Files over all kinds; `npm run test:long` asks for many more. */
const inputs = Number(process.env.FIGURE_INPUTS ?? 150)
const patience = 60_000 + inputs * 500

withoutListeners(beforeAll, afterAll)

test.each(fileKinds)(
  `$name: no figure is read that does not stand there, without a word on its row or table, seed ${seed}`,
  async ({ name, share, make }) => {
    const wrong = await tryMany(name, Math.ceil((inputs * share) / 100), async (dice) => {
      const known = damagedReport(dice)
      return { known, file: await make(known.blocks, dice) }
    })
    expect(wrong).toEqual([])
  },
  patience,
)

test(
  `doc: the same for the files that LibreOffice saves, seed ${seed}`,
  async () => {
    const reports = await reportsAsDoc()
    const wrong = await tryMany('doc', Math.ceil(inputs / 5), async (dice) => {
      const report = reports[dice(reports.length)]
      if (!report) throw new Error('no report')
      return damagedDoc(report, dice)
    })
    expect(wrong).toEqual([])
  },
  patience + longestConversion,
)

/** What was read wrong and unsaid, of files that are made one after the other. */
async function tryMany(kind: string, count: number, make: (dice: Dice) => Promise<SavedReport>) {
  const wrong: string[] = []
  const tally = { refused: 0, warned: 0, plain: 0 }
  for (let index = 0; index < count; index += 1) {
    const { file, known } = await make(diceOf(seed + index))
    const reading = await readAgainst(file, known)
    tally[reading.how] += 1
    if (reading.wrong.length > 0) {
      wrong.push(
        `${seed + index}: ${known.done.join('; ')}: ${reading.wrong.slice(0, 4).join(' | ')}`,
      )
    }
  }
  console.log(JSON.stringify({ kind, seed, inputs: count, ...tally, wrong: wrong.length }))
  return wrong
}
