import { expect, test } from 'vitest'
import { openPasted } from '../../src/files/open-source'
import { library } from '../../templates/library'

/** In milliseconds, on the processor. */
const longest = 2000
/** Characters in a run; `npm run test:long` takes ten times as many. */
const length = process.env.FUZZ ? 300_000 : 30_000

const units = [
  ...[
    ' ',
    '\t',
    '\u3000',
    '\u200b',
    '\u00a0',
    '\f',
    '|',
    '+',
    '-',
    '─',
    '.',
    ',',
    '。',
    '、',
    '"',
    '“',
  ],
  ...[
    '1',
    '1,',
    '1.',
    '12 ',
    '-1',
    '1-',
    '3.5',
    '１',
    '0 ',
    '99%',
    '1  ',
    '(',
    '（',
    '）',
    '[',
    ']',
    '/',
  ],
  ...[
    'a',
    'a ',
    '年',
    '2024年',
    '一、',
    '（一）',
    '1.',
    '表',
    '公开',
    '[bookmark:',
    '[bookmark: a]',
    '无',
    '——',
  ],
  ...[
    '| ',
    '|---',
    '+-',
    '│',
    '├─',
    '- 3 -',
    '1\t',
    '\t\t1',
    '1.属于国家秘密 ',
    '（七）总计 ',
    '自然人  ',
  ],
]
const endings = ['', 'x', ' 1']
const beginnings = ['', '1.属于国家秘密 ']

test.each(units)(
  'A run of %j is read or refused in time, whatever stands around it',
  async (unit) => {
    for (const beginning of beginnings) {
      for (const ending of endings) {
        const run = beginning + unit.repeat(length / unit.length) + ending
        await inTime('', run)
        await inTime(`<p>${run}</p>`, '')
      }
    }
  },
  120_000,
)

test.each(units)(
  'Lines and cells of %j are read or refused in time',
  async (unit) => {
    const line = unit.repeat(Math.ceil(200 / unit.length))
    const lines = Array.from({ length: 1000 }, () => line)
    await inTime('', lines.join('\n'))
    await inTime(`<table>${lines.map((each) => `<tr><td>${each}<td>1`).join('')}</table>`, '')
    await inTime('', ['一、总体情况', '规章', ...lines, '1.属于国家秘密', '（七）总计'].join('\n'))
  },
  60_000,
)

async function inTime(html: string, text: string): Promise<void> {
  const begun = process.cpuUsage()
  const opened = await openPasted({ html, text }, 'x', library)
  const { user, system } = process.cpuUsage(begun)
  expect(typeof opened.ok).toBe('boolean')
  expect((user + system) / 1000, JSON.stringify((html + text).slice(0, 60))).toBeLessThan(longest)
}
