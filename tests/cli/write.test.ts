import { existsSync, readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readReport, valueAt } from '../../src/report/report'
import { draftOn } from '../report/some-draft'
import { formForYear } from '../template/every-form'
import { filledWith, run, temporaryFolder, wholeText } from './program'

const files = temporaryFolder()
const form = formForYear(2024)
const plain = [...form.cells.values()].filter(({ parts }) => parts === undefined)
/** Each cell holds a figure of its own. */
const cells = Object.fromEntries(plain.map(({ address }, index) => [address, `${10_001 + index}`]))
const draft = draftOn(form, 2024, {
  ...wholeText,
  basics: { ...wholeText.basics, date: '2025-1-20' },
  cells,
})
const source = files.draft('whole.json', draft)
const figures = printedFigures()

test('--docx and --text write both files and say so', () => {
  const docx = files.at('report.docx')
  const text = files.at('report.txt')
  const result = run('write', source, '--docx', docx, '--text', text)
  expect(result).toEqual({
    exitCode: 0,
    stdout: `已写出 ${docx}\n已写出 ${text}\n`,
    stderr: expect.stringContaining('写出的是草稿'),
  })
  const words = textOfDocx(docx)
  const written = readFileSync(text, 'utf8')
  expect(figures.filter((figure) => !words.includes(figure))).toEqual([])
  expect(figures.filter((figure) => !written.includes(figure))).toEqual([])
  for (const { heading } of form.template.sections) {
    expect(words).toContain(heading)
    expect(written).toContain(heading)
  }
  expect(words).toContain('2025年1月20日')
  expect(written.startsWith('\uFEFF')).toBe(true)
})

test('a Word file that was written is read and checked like the draft it was made of', () => {
  const docx = files.at('back.docx')
  run('write', source, '--docx', docx)
  const { source: _file, ...fromDraft } = JSON.parse(run('read', source, '--json').stdout)
  const { source: _docx, ...fromWord } = JSON.parse(run('read', docx, '--json').stdout)
  expect(fromWord).toEqual(fromDraft)
  expect(run('check', docx).stdout).toBe(run('check', source).stdout)
})

test('--docx alone writes a package with the parts that Word needs', () => {
  const docx = files.at('alone.docx')
  expect(run('write', source, '--docx', docx).exitCode).toBe(0)
  const parts = Object.keys(unzipSync(readFileSync(docx)))
  expect(parts).toEqual(expect.arrayContaining(['[Content_Types].xml', 'word/document.xml']))
})

test('A report without errors is written without a remark', () => {
  const good = draftOn(form, 2024, { ...wholeText, cells: filledWith('0', 2024) })
  const result = run('write', files.draft('good.json', good), '--text', files.at('good.txt'))
  expect(result).toMatchObject({ exitCode: 0, stderr: '' })
})

test('--text alone writes no other file', () => {
  const text = files.at('only.txt')
  const result = run('write', source, '--text', text)
  expect(result.stdout).toBe(`已写出 ${text}\n`)
  expect(readFileSync(text, 'utf8')).toContain('某县数据局')
})

test('A draft that is refused writes nothing and exits with 2', () => {
  const text = files.at('never.txt')
  const result = run('write', files.file('bad.json', '{}'), '--text', text)
  expect(result.exitCode).toBe(2)
  expect(result.stderr).toContain('不是本工具保存的草稿')
  expect(existsSync(text)).toBe(false)
})

test.each(['--docx', '--text'])(
  '%s into a folder that does not exist is told in one sentence with exit code 2',
  (option) => {
    const result = run('write', source, option, files.at('no-such-folder/report'))
    expect(result).toMatchObject({ exitCode: 2, stdout: '' })
    expect(result.stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(result.stderr).toContain('no-such-folder')
  },
)

test('--text onto a folder is told in one sentence with exit code 2', () => {
  const result = run('write', source, '--text', files.folder('taken'))
  expect(result).toMatchObject({ exitCode: 2, stdout: '' })
  expect(result.stderr.trimEnd().split('\n')).toHaveLength(1)
})

function printedFigures(): string[] {
  const report = readReport(draft, form)
  return [...form.cells.keys()].map((address) => String(valueAt(report, address)))
}

function textOfDocx(path: string): string {
  const xml = unzipSync(readFileSync(path))['word/document.xml']
  if (!xml) throw new Error('the package holds no word/document.xml')
  return strFromU8(xml).replace(/<[^>]+>/g, '')
}
