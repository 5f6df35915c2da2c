import { describe, expect, test } from 'vitest'
import { parseCommand, UsageError } from '../../src/cli/command'

const file = 'draft.json'

describe('These commands are understood:', () => {
  test.each([
    [[], { name: 'help' }],
    [['help'], { name: 'help' }],
    [['--help'], { name: 'help' }],
    [['check', file, '-h'], { name: 'help' }],
    [['read', file], { name: 'read', file, json: false }],
    [['--json', 'read', file], { name: 'read', file, json: true }],
    [['check', file], { name: 'check', file, json: false }],
    [
      ['check', file, '--last-year', '2023.json', '--json'],
      { name: 'check', file, json: true, lastYear: '2023.json' },
    ],
    [['rules'], { name: 'rules', json: false }],
    [['write', file, '--text', 'a.txt'], { name: 'write', file, text: 'a.txt' }],
    [['rules', '--year', '2025', '--json'], { name: 'rules', year: 2025, json: true }],
    [
      ['write', '--docx=a.docx', file, '--text=a.txt'],
      { name: 'write', file, docx: 'a.docx', text: 'a.txt' },
    ],
  ])('%j', (args, command) => {
    expect(parseCommand(args)).toEqual(command)
  })
})

describe('These are usage errors:', () => {
  test.each([
    [['publish', file], '没有“publish”这个命令'],
    [['read'], '“read”后面要写文件名'],
    [['check', '--json'], '“check”后面要写文件名'],
    [['read', file, 'second.json', 'third.json'], '多了：second.json third.json'],
    [['read', file, '--xml'], '命令的选项写错了'],
    [['read', file, '--json=yes'], '命令的选项写错了'],
    [['check', file, '--last-year'], '命令的选项写错了'],
    [['check', file, '--last-year', '--json'], '命令的选项写错了'],
    [['rules', file], '“rules”后面不写文件名'],
    [['rules', '--year', '25'], '四位数的年份'],
    [['write', file], '请用 --docx 或 --text'],
    [['write', file, '--json'], '请用 --docx 或 --text'],
  ])('%j', (args, words) => {
    expect(() => parseCommand(args)).toThrow(UsageError)
    expect(() => parseCommand(args)).toThrow(words)
  })
})
