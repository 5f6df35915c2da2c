import { sourceTextOf } from './html-elements'
import type { Place, Reading } from './html-reading'
import { childrenOf, findElements, type HtmlElement } from './html-tree'

/** What is said of parts of a page that are not read. */

export function notePicture({ notes }: Reading, { isInCell }: Place): void {
  if (isInCell) notes.warn('表格里有图片，图片里的文字没有读取。')
  else notes.note('网页里有图片，图片里的文字没有读取。')
}

export function noteForeignPage({ notes }: Reading): void {
  notes.note('网页里嵌有另一个网页，其中的内容没有读取。如果正文在里面，请打开那个网页另存。')
}

export function noteForeignFile({ notes }: Reading): void {
  notes.note('网页里嵌有另一个文件，其中的内容没有读取。如果正文在里面，请下载那个文件再读。')
}

const longestQuotation = 30

export function noteUnread({ notes }: Reading, _: Place, element: HtmlElement): void {
  const nodes = childrenOf(element)
  const text = sourceTextOf(nodes).replace(/\s+/g, ' ').trim()
  if (!/\d/.test(text)) return
  const message = `网页里不显示的内容没有读取：“${quoted(text)}”。`
  if (element.tagName === 'table' || findElements(nodes, 'table').length > 0) notes.warn(message)
  else notes.note(message)
}

export function noteStruck({ notes }: Reading, element: HtmlElement): void {
  const text = sourceTextOf(element.childNodes).replace(/\s+/g, ' ').trim()
  if (text !== '') notes.warn(`划去的文字没有读取：“${quoted(text)}”。`)
}

function quoted(text: string): string {
  return text.length > longestQuotation ? `${text.slice(0, longestQuotation)}…` : text
}
