import { describe, expect, test } from 'vitest'
import { reportIn } from '../../recognise/read-report'
import { orSkip, readReportFile, readSeedFile } from '../../shared-reports'
import { reportFrom, wordingFindings } from './found-in'

/** What each seed says otherwise than it should, once for each place. */
const seeds: Readonly<Record<string, readonly string[]>> = {
  '000': [
    'warning title-wording basics/title',
    'note short-name basics/agency',
    'warning five-aspects section/overview',
    'note half-width-mark section/overview',
    'note misused-words section/overview',
    'note half-width-mark section/problems',
    'note half-width-mark section/problems',
  ],
  '001': ['warning title-wording basics/title', 'warning five-aspects section/overview'],
  '002': [
    'note short-name basics/agency',
    'note register basics/preamble',
    'warning five-aspects section/overview',
    'note level-left-out section/overview',
    'note approximate-figure section/overview',
    'warning outdated-principle section/overview',
  ],
  '003': [
    'warning title-wording basics/title',
    'note short-name basics/agency',
    'warning five-aspects section/overview',
    'note level-left-out section/overview',
    'warning until section/overview',
    'warning until section/overview',
    'note misused-words section/overview',
    'warning improvement section/problems',
    'warning higher-level-text section/problems',
    'warning higher-level-text section/problems',
    'note approximate-figure section/problems',
  ],
  '004': [
    'note short-name basics/agency',
    'warning five-aspects section/overview',
    'note half-width-mark section/problems',
    'warning fee-stated section/others',
  ],
}

/** Published reports, in every form in which they are at hand. */
const published: Readonly<Record<string, readonly string[]>> = {
  '02-shuyang-fgj-2023.html': ['note title-unusual basics/title'],
  'suqian_2023.html': ['note abridged section/problems'],
  'suqian_2023.seedlike.txt': ['note abridged section/problems'],
  'suqian_2024.html': ['note abridged section/problems'],
  'suqian_2024.seedlike.txt': ['note abridged section/problems'],
  '10-huaian-2024.txt': ['note approximate-figure section/overview'],
  '10-huaian-2024.pdf': ['note approximate-figure section/overview'],
  '11-hongze-2023.pdf': ['note short-name basics/agency', 'warning assessment section/overview'],
  '12-hongze-2024.pdf': [],
}

async function foundIn(bytes: Uint8Array): Promise<string[]> {
  const report = reportFrom(await reportIn(bytes))
  return wordingFindings(report).map(({ level, rule, where }) => `${level} ${rule} ${where}`)
}

describe('What is said of the words of a seed is what is wrong with them', () => {
  test.for(Object.entries(seeds))('%s', async ([id, expected], context) => {
    const found = await foundIn(orSkip(readSeedFile(id), context))
    expect(found.sort()).toEqual([...expected].sort())
  })
})

describe('What is said of the words of a published report is what is wrong with them', () => {
  test.for(Object.entries(published))('%s', async ([name, expected], context) => {
    const found = await foundIn(orSkip(readReportFile(name), context))
    expect(found.sort()).toEqual([...expected].sort())
  })
})

test('The reports of Suqian for two years are not copied from each other', async (context) => {
  const [before, now] = await Promise.all(
    ['suqian_2023.html', 'suqian_2024.html'].map(async (name) =>
      reportFrom(await reportIn(orSkip(readReportFile(name), context))),
    ),
  )
  if (!before || !now) throw new Error('Two reports were read')
  expect(wordingFindings(now, before).map(({ rule }) => rule)).toEqual(['abridged'])
})
