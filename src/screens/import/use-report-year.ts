import { useState } from 'react'
import type { Recognised } from '../../recognise/recognised'
import { fullWidthToAscii } from '../../report/full-width'

/** The year of the report: from its title, or as the clerk types it. */
export function useReportYear({ year: found, remarks }: Recognised, thisYear: number) {
  const isDoubtful = found === undefined || remarks.some(({ code }) => code === 'year')
  const [text, setText] = useState(found === undefined ? '' : String(found))
  const year = isDoubtful ? yearIn(text, thisYear) : found
  return { isDoubtful, text, setText, year }
}

/** 政府信息公开 reports exist since the 条例 of 2007 came into force. */
const firstYear = 2008

function yearIn(text: string, thisYear: number): number | undefined {
  const plain = fullWidthToAscii(text).trim()
  const year = /^\d{4}$/.test(plain) ? Number(plain) : 0
  return firstYear <= year && year <= thisYear ? year : undefined
}
