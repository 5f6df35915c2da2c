import { useEffect, useRef } from 'react'
import { columnsOf } from '../../../ledger/find-header'
import { type Header, type LedgerRows, noHeader } from '../../../ledger/ledger'
import { textOfValue } from '../../../ledger/value-text'
import { Button } from '../../../ui/button'
import { allSheets, type LedgerSource } from './ledger-source'
import type { Ledger } from './use-ledger'

interface SourceLineProps {
  readonly ledger: Ledger
  readonly source: LedgerSource
}

/** Which file, sheet and header row the counts come from. */
export function SourceLine({ ledger, source }: SourceLineProps) {
  const { name, sheets, sheet, joined } = source
  const line = useRef<HTMLDivElement>(null)
  // The field that the ledger came through is gone.
  useEffect(() => line.current?.focus(), [])
  return (
    <div ref={line} tabIndex={-1} className="ledger-source">
      <span>{name === undefined ? '粘贴的台账' : `“${name}”`}</span>
      {sheets.length > 1 && (
        <label>
          工作表
          <select
            value={sheet}
            onChange={({ target }) => ledger.chooseSheet(source, Number(target.value))}
          >
            {joined && <option value={allSheets}>全部列名相同的工作表</option>}
            {sheets.map((one, index) => (
              <option key={one.name} value={index}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <HeaderChoice ledger={ledger} source={source} />
      <Button onClick={ledger.forget}>换一份台账</Button>
      {sheets.length > 1 && <p className="ledger-note">⚠ {saySheets(source)}</p>}
    </div>
  )
}

/** Nothing of the file is left out in silence. */
function saySheets({ sheets, sheet, joined }: LedgerSource): string {
  if (sheet !== allSheets) {
    const hint = joined ? '分月登记的，请选“全部列名相同的工作表”。' : ''
    return `文件里有 ${sheets.length} 个工作表，只统计选中的这一个。${hint}`
  }
  const leftOut = joined?.leftOut ?? []
  const rest = leftOut.length > 0 ? `列名不同、没有统计的：${leftOut.join('、')}。` : ''
  return `${sheets.length - leftOut.length} 个工作表一起统计，请确认里面没有汇总表，以免重复。${rest}`
}

const offered = 12
const longestShown = 28

function HeaderChoice({ ledger, source }: SourceLineProps) {
  const { rows } = source
  const { header } = source.reading
  const choices = [
    ...(header.last > header.first ? [header] : []),
    ...rows
      .slice(0, Math.max(offered, header.last + 1))
      .map((_, index) => ({ first: index, last: index }))
      .filter(({ first }) => rows[first]?.some((cell) => textOfValue(cell) !== '')),
  ]
  return (
    <label>
      表头
      <select
        value={keyOf(header)}
        onChange={({ target }) => ledger.chooseHeader(source, headerOf(target.value))}
      >
        <option value={keyOf(noHeader)}>没有表头</option>
        {choices.map((choice) => (
          <option key={keyOf(choice)} value={keyOf(choice)}>
            {sayHeader(choice)}：{preview(rows, choice)}
          </option>
        ))}
      </select>
    </label>
  )
}

function preview(rows: LedgerRows, header: Header): string {
  const names = columnsOf(rows, header).map(({ name }) => name)
  const text = names.filter(Boolean).join('、')
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}

function sayHeader({ first, last }: Header): string {
  return first === last ? `第 ${first + 1} 行` : `第 ${first + 1} 至 ${last + 1} 行`
}

function keyOf({ first, last }: Header): string {
  return `${first}:${last}`
}

function headerOf(key: string): Header {
  const [first = 0, last = -1] = key.split(':').map(Number)
  return { first, last }
}
