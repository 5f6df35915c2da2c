import { useRef, useState } from 'react'
import {
  beginReading,
  columnsFor,
  nothingRemembered,
  type RememberedReading,
  rememberable,
} from '../../../ledger/begin-reading'
import { joinSheets } from '../../../ledger/join-sheets'
import type { Header, LedgerReading } from '../../../ledger/ledger'
import { readPastedSheet, readSheets, sheetFileTooLarge } from '../../../read/read-sheets'
import { largestSheetFile, type Sheet, type SheetsResult } from '../../../read/sheet'
import { habitsIn } from '../../../storage/ledger-habits'
import type { LedgerMemory } from '../../../storage/ledger-memory'
import type { LedgerRules } from '../../../template/ledger-rules'
import { allSheets, type LedgerSource, type LedgerState } from './ledger-source'

export type Ledger = ReturnType<typeof useLedger>

/** The ledger from the file or the clipboard, and what the clerk makes of its columns and words. */
export function useLedger(rules: LedgerRules, memory: LedgerMemory) {
  const [state, setState] = useState<LedgerState>({ type: 'none' })
  const latest = useRef(0)

  const open = async (name: string | undefined, read: () => Promise<SheetsResult>) => {
    latest.current++
    const mine = latest.current
    setState({ type: 'reading' })
    const result = await read().catch(
      (problem: unknown): SheetsResult => ({
        ok: false,
        message: `读取的时候出了错（${String(problem)}）。请再试一次，或者直接复制粘贴。`,
      }),
    )
    if (mine !== latest.current) return
    setState(
      result.ok
        ? { type: 'read', source: sourceOf(name, result.sheets, rules, memory) }
        : { type: 'refused', message: result.message },
    )
  }
  const change = (source: LedgerSource) => setState({ type: 'read', source })
  const read = (source: LedgerSource, reading: LedgerReading) => {
    change({ ...source, reading })
    memory.write(habitsOf(rememberable(source.rows, reading, rules)))
  }
  return {
    state,
    openFile: (file: File) =>
      open(file.name, async () =>
        file.size > largestSheetFile
          ? sheetFileTooLarge
          : readSheets(new Uint8Array(await file.arrayBuffer())),
      ),
    openPasted: (text: string) => open(undefined, () => readPastedSheet(text)),
    refuse: (message: string) => setState({ type: 'refused', message }),
    forget: () => setState({ type: 'none' }),
    read,
    chooseSheet: (source: LedgerSource, sheet: number) => {
      const { rows = [], places = [] } =
        sheet === allSheets ? (source.joined ?? {}) : { rows: source.sheets[sheet]?.rows }
      const reading = beginReading(rows, rules, remembered(memory))
      change({ ...source, sheet, rows, places, reading })
    },
    chooseHeader: (source: LedgerSource, header: Header) => {
      const columns = columnsFor(source.rows, header, rules, remembered(memory).columns)
      change({ ...source, reading: { ...source.reading, header, columns } })
    },
  }
}

function sourceOf(
  name: string | undefined,
  sheets: readonly Sheet[],
  rules: LedgerRules,
  memory: LedgerMemory,
): LedgerSource {
  const readings = sheets.map(({ rows }) => beginReading(rows, rules, remembered(memory)))
  const known = readings.map(({ header, columns }) =>
    header.last < 0 ? 0 : Object.keys(columns).length,
  )
  const sheet = known.indexOf(Math.max(...known))
  const reading = readings[sheet] ?? beginReading([], rules, nothingRemembered)
  const rows = sheets[sheet]?.rows ?? []
  const joined = joinSheets(sheets, rules, remembered(memory))
  return { name, sheets, sheet, rows, places: [], joined, reading }
}

function remembered(memory: LedgerMemory): RememberedReading {
  return habitsIn(memory.read()) ?? nothingRemembered
}

/** What is written for JSON holds no field without a value. */
function habitsOf({ columns, results, applicants }: RememberedReading) {
  return { columns: { ...columns }, results: { ...results }, applicants: { ...applicants } }
}
