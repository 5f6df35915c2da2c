/** A block of texts as spreadsheets put it on the clipboard: both forms, since each program reads another. */
export function clipboardOf(rows: readonly (readonly string[])[]): { text: string; html: string } {
  return {
    text: rows.map((row) => row.map(guarded).map(quoted).join('\t')).join('\r\n'),
    html: `<table><tbody>${rows
      .map((row) => `<tr>${row.map((text) => `<td>${escaped(guarded(text))}</td>`).join('')}</tr>`)
      .join('')}</tbody></table>`,
  }
}

/** Rows of cells parted by tabs; a quoted cell may hold tabs, quotes and line ends. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]]
  const cells = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y
  for (;;) {
    const start = cells.lastIndex
    const [, inQuotes, plain = '', end = ''] = cells.exec(text) ?? []
    const cell = inQuotes === undefined ? plain : inQuotes.replace(/""/g, '"')
    rows[rows.length - 1]?.push(unguarded(cell))
    if (end === '' || cells.lastIndex === start) break
    if (end !== '\t') rows.push([])
  }
  return withoutLastEmptyRow(rows)
}

/** Programs end the last row, too. */
function withoutLastEmptyRow(rows: readonly string[][]): string[][] {
  const isEmpty = (row: readonly string[] | undefined) => row?.length === 1 && row[0] === ''
  let end = rows.length
  while (end > 0 && isEmpty(rows[end - 1])) end--
  return rows.slice(0, end)
}

/** What a spreadsheet would compute; a figure with its sign is none. */
function isFormula(text: string): boolean {
  return /^'*[=@+-]/.test(text) && !/^'*[+-]?[\d.,]*$/.test(text)
}

/** The apostrophe makes spreadsheets show what stands there as it stands. */
function guarded(text: string): string {
  return isFormula(text) ? `'${text}` : text
}

function unguarded(text: string): string {
  return text.startsWith("'") && isFormula(text) ? text.slice(1) : text
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
