import type { Notes } from './notes'
import type { PageItem, PageLine } from './pdf-layout'

/** Which part of a page's height, above and below, running headers and page numbers stand in. */
const edge = 0.11

const decorated = /^[-—–－‐]\s*\d{1,3}\s*[-—–－‐]$|^第\s*\d{1,3}\s*页/
const bare = /^\d{1,3}(?:\s*\/\s*\d{1,3})?$/

/** The pages without their page numbers and running headers, which a note names. */
export function withoutMargins(
  pages: readonly (readonly PageItem[])[],
  heights: readonly number[],
  notes: Notes,
): PageItem[][] {
  const atEdge = pages.map((items, page) =>
    items.filter((item): item is PageLine => {
      return item.type === 'line' && isAtEdge(item.middle, heights[page] ?? 0)
    }),
  )
  const numbers = pageNumbers(atEdge)
  const headers = runningHeaders(atEdge.map((lines) => lines.filter((line) => !numbers.has(line))))
  tell(numbers, '略去了页码', notes)
  tell(headers, '略去了各页重复的页眉或页脚', notes)
  return pages.map((items) =>
    items.filter((item) => item.type === 'table' || !(numbers.has(item) || headers.has(item))),
  )
}

function tell(lines: ReadonlySet<PageLine>, what: string, notes: Notes): void {
  if (lines.size === 0) return
  const texts = Array.from(new Set(Array.from(lines, ({ text }) => text.replace(/\s/g, ''))))
  notes.note(`${what}：${texts.slice(0, 12).join('、')}${texts.length > 12 ? ' 等' : ''}。`)
}

function isAtEdge(middle: number, height: number): boolean {
  return middle < edge * height || middle > (1 - edge) * height
}

/** A number without dashes is one only where it says the number of its page. */
function pageNumbers(pages: readonly (readonly PageLine[])[]): Set<PageLine> {
  const shifts = pages.flatMap((lines, page) =>
    lines
      .filter(({ text }) => bare.test(text))
      .map((line) => ({ line, shift: parseInt(line.text, 10) - page })),
  )
  const isCounted = (shift: number) =>
    shift === 1 || shifts.filter((other) => other.shift === shift).length > 1
  const plain = shifts.filter(({ shift }) => isCounted(shift)).map(({ line }) => line)
  return new Set([...pages.flat().filter(({ text }) => decorated.test(text)), ...plain])
}

/** The outermost line that most pages have in the same place, but for its digits. */
function runningHeaders(pages: readonly (readonly PageLine[])[]): Set<PageLine> {
  const alike = new Map<string, PageLine[]>()
  for (const line of pages.flat()) {
    const key = `${line.text.replace(/[\d\s]+/g, '')} ${Math.round(line.middle / 4)}`
    alike.set(key, [...(alike.get(key) ?? []), line])
  }
  const least = Math.max(2, pages.length / 2)
  return new Set(
    Array.from(alike.values())
      .filter(({ length }) => length >= least)
      .flat(),
  )
}
