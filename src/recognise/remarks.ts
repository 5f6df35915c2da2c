import { type Cell, nameOf } from '../template/form'
import type { Place, Remark, RemarkCode } from './recognised'
import { visible } from './words'

const longestQuote = 40

/** A text in a sentence: without line ends and spaces, and not too long. */
export function quoted(text: string): string {
  const plain = Array.from(visible(text))
  const shown = plain.slice(0, longestQuote).join('')
  return `“${shown}${plain.length > longestQuote ? '……' : ''}”`
}

interface Parts {
  readonly stood?: string
  readonly made?: string
  readonly place?: Place | undefined
  readonly address?: string
}

export function warn(code: RemarkCode, text: string, parts: Parts = {}): Remark {
  return remark('warning', code, text, parts)
}

export function note(code: RemarkCode, text: string, parts: Parts = {}): Remark {
  return remark('note', code, text, parts)
}

function remark(level: Remark['level'], code: RemarkCode, text: string, parts: Parts): Remark {
  const { stood = '', made = '', place, address } = parts
  return {
    level,
    code,
    text,
    stood,
    made,
    ...(place && { place }),
    ...(address !== undefined && { address }),
  }
}

/** What a cell is called in a remark. */
export function cellName(cell: Cell): string {
  return `“${nameOf(cell)}”`
}
