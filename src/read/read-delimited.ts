import Papa from 'papaparse'
import { refuse } from './read-result'
import { mostSheetColumns, mostSheetRows, type SheetsResult } from './sheet'
import { tooManyCells } from './too-many-cells'

const separators = [',', '\t', ';', '|']

/** Text whose cells are parted by commas or tabs (RFC 4180); quoted cells may hold both, and line ends. */
export function readDelimited(text: string): SheetsResult {
  const delimiter = separatorOf(text)
  const { data, errors } = Papa.parse(text, { delimiter, preview: mostSheetRows + 1 })
  const quotes = errors.find(({ type }) => type === 'Quotes')
  if (quotes) {
    const where = quotes.row === undefined ? '' : `第 ${quotes.row + 1} 行起的`
    return refuse(
      `${where}英文引号没有成对，分不清单元格从哪里到哪里。请在表格里改正，或者另存为 xlsx。`,
    )
  }
  if (data.every((row) => row.every((cell) => cell.trim() === ''))) {
    return refuse('里面没有文字或数字。')
  }
  if (data.length > mostSheetRows) return tooManyCells
  if (data.some(({ length }) => length > mostSheetColumns)) return tooManyCells
  return { ok: true, sheets: [{ name: '', rows: data }] }
}

/** The one that stands most often in the first lines; tabs first, which stand in no text. */
function separatorOf(text: string): string {
  const start = text.slice(0, 20_000)
  if (start.indexOf('\t') >= 0) return '\t'
  const counts = separators.map((separator) => start.split(separator).length)
  return separators[counts.indexOf(Math.max(...counts))] ?? ','
}
