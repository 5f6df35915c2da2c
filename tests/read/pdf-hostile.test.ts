import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPdf } from '../../src/read/read-pdf'
import { longestConversion } from '../libreoffice'
import { sampleBlocks, standardSample } from '../write/sample-report'
import { drawnPdf, grid, text } from './pdf-drawn'
import { labelledRows, printed } from './pdf-file'

/** Vitest's own, which counts what the reader has dealt with as well. */
const listeners = process.listeners('unhandledRejection')
beforeAll(() => {
  process.removeAllListeners('unhandledRejection')
})
afterAll(() => {
  for (const listener of listeners) process.on('unhandledRejection', listener)
})

/** In milliseconds, on the processor. */
const longest = 2000

async function timed(bytes: Uint8Array) {
  const start = process.cpuUsage()
  const result = await readPdf(bytes)
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1000).toBeLessThan(longest)
  return result
}

/** The same numbers in each run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed
  for (;;) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    yield state / 2 ** 32
  }
}

const drawn = drawnPdf([
  text(74, 700, '一、总体情况') +
    grid(
      600,
      [50, 250, 350],
      [
        ['规章', '1'],
        ['行政许可', '43'],
      ],
    ),
  text(74, 700, '六、其他需要报告的事项'),
])

describe('a damaged PDF file', () => {
  test('cut off at any place is read or refused, in time', async () => {
    for (let length = 0; length < drawn.length; length += 7) {
      const result = await timed(drawn.subarray(0, length))
      if (!result.ok) expect(result.message).toContain('请')
    }
  }, 120_000)

  test('with any bytes changed is read or refused, in time', async () => {
    const random = numbers(1)
    const next = (below: number) => Math.floor(random.next().value * below)
    for (let run = 0; run < 500; run++) {
      const bytes = Uint8Array.from(drawn)
      for (let change = 0; change <= run % 8; change++) bytes[next(bytes.length)] = next(256)
      const result = await timed(bytes)
      if (!result.ok) expect(result.message).toContain('请')
    }
  }, 120_000)

  test(
    'of LibreOffice is refused, or read with a warning, or read as the whole one',
    async () => {
      const { pdf } = await printed(sampleBlocks(standardSample))
      const whole = await timed(pdf)
      if (!whole.ok) throw new Error(whole.message)
      const random = numbers(2)
      const next = (below: number) => Math.floor(random.next().value * below)
      for (let run = 0; run < 60; run++) {
        const bytes = run % 3 === 0 ? pdf.slice(0, next(pdf.length)) : Uint8Array.from(pdf)
        for (let change = 0; change < run % 3; change++) bytes[next(bytes.length)] = next(256)
        const result = await timed(bytes)
        if (!result.ok || result.messages.some(({ level }) => level === 'warning')) continue
        expect(labelledRows(result.blocks)).toEqual(labelledRows(whole.blocks))
      }
    },
    2 * longestConversion,
  )
})

describe('a hostile PDF file', () => {
  test('with more to draw than a report is refused', async () => {
    const page = '0 0 m 9 9 l S\n'.repeat(150_000)
    const result = await timed(drawnPdf([text(1, 1, '甲') + page]))
    expect(result.ok ? '' : result.message).toContain('太复杂')
  })

  test('with many lines and many characters is read in time or refused', async () => {
    const lines = Array.from(
      { length: 3000 },
      (_, index) =>
        `${index % 600} 0 m ${index % 600} 800 l S ` +
        `0 ${index % 800} m 600 ${index % 800} l S\n`,
    ).join('')
    const words = Array.from({ length: 3000 }, (_, index) =>
      text(index % 600, (index * 7) % 800, '12'),
    ).join('')
    await timed(drawnPdf([lines + words]))
  })
})
