import { describe, expect, test } from 'vitest'
import { createDraft } from '../../src/report/draft'
import { jsonOf, run, temporaryFolder, unreadableFile } from './program'

const files = temporaryFolder()
const draft = createDraft('a', 2024, 'standard')
const valid = files.draft('valid.json', draft)

describe('A file that cannot be read is refused:', () => {
  test.each([
    ['what is no report', files.file('letter.txt', '年报草稿在此'), '没有认出'],
    [
      'a report of another kind',
      files.file('other.txt', '某局2024年部门决算公开'),
      '好像是别的文件',
    ],
    ['what begins as JSON and is none', files.file('half.json', '{"kind":'), '不是 JSON'],
    ['JSON of something else', files.file('other.json', '{"name":1}'), '不是本工具保存的草稿'],
    ['a missing file', files.at('missing.json'), '没有这个文件'],
    ['a folder', files.folder('folder'), '文件夹'],
    ['a path through a file', `${valid}/draft.json`, ''],
    [
      'a draft on the form of another year',
      files.draft('wrong-year.json', createDraft('a', 2022, 'trial')),
      '2022 年的报告应当使用2021年格式',
    ],
    [
      'a draft of a newer program',
      files.file('newer.json', JSON.stringify({ ...draft, version: 99 })),
      '更新版本',
    ],
    [
      'a draft with a cell that the form does not have',
      files.draft('cell.json', { ...draft, cells: { 'no/such/cell': '1' } }),
      '不属于 2024 年报告',
    ],
  ])('%s with exit code 2 and one JSON message', (_, file, words) => {
    const result = run('read', file, '--json')
    expect(result).toMatchObject({ exitCode: 2 })
    const { source, messages } = unreadableFile.parse(jsonOf(result))
    expect(source).toBe(file)
    expect(messages[0]).toMatchObject({ text: expect.stringContaining(words), where: file })
    expect(result.stderr).toBe(`${file}：${messages[0].text}\n`)
  })
})

test('Without --json a refusal stands on stderr alone', () => {
  const result = run('check', files.at('missing.json'))
  expect(result.exitCode).toBe(2)
  expect(result.stdout).toBe('')
  expect(result.stderr).toBe(`${files.at('missing.json')}：没有这个文件。请核对文件名和路径。\n`)
})

test.each([[[]], [['read', '-h']]])('%j prints the usage and exits with 0', (args) => {
  const result = run(...args)
  expect(result.exitCode).toBe(0)
  expect(result.stdout).toContain('nianbao check 文件')
  expect(result.stderr).toBe('')
})

test('check refuses in the same words as read', () => {
  const missing = files.at('missing.json')
  expect(run('check', missing, '--json')).toEqual(run('read', missing, '--json'))
})

test('A usage error exits with 2, says what is wrong and how it goes, and prints nothing on stdout', () => {
  const result = run('check', '--json')
  expect(result.exitCode).toBe(2)
  expect(result.stderr).toContain('“check”后面要写文件名')
  expect(result.stderr).toContain('用法：')
  expect(result.stdout).toBe('')
})
