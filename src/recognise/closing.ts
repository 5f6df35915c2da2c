import { readDay } from '../report/day'
import { isText, type SourceItem, type SourceText } from './source'
import { visible } from './words'
import { plainYear } from './year'

export interface Closing {
  /** The paragraphs of the last section. */
  readonly body: readonly SourceText[]
  readonly attachments: readonly string[]
  readonly signature: string
  readonly date: string
  /** What stands behind the report: the foot of a web page, attached pages, the 审签单. */
  readonly rest: readonly SourceText[]
}

const pageFoot =
  /ICP备|版权所有|主办单位|承办单位|网站地图|关闭(?:窗口|本页)|打印(?:本页|此页)|扫一扫|分享到?|上一篇|下一篇|技术支持|网站标识码|公网安备|联系我们|相关(?:信息|文档|链接)|友情链接|责任编辑|浏览次数/
const longestSignature = 40
const attachmentLine = /^附件\s*\d*\s*[：:]/
/** The 审签单, and the mark at the head of an attachment's own pages. */
const otherPage = /审签单$|^附件[\d一二三四五六七八九十]*$/

/** Parts the last section from the signature, the date and whatever follows the report. */
export function closingOf(items: readonly SourceItem[], agency: string): Closing {
  const end = endOf(items)
  const own = items
    .slice(0, end)
    .filter(isText)
    .filter(({ text }) => visible(text) !== '')
  const rest = items
    .slice(end)
    .filter(isText)
    .filter(({ text }) => visible(text) !== '')
  const dateAt = lastIndexWhere(own, ({ text }) => dayIn(text) !== undefined)
  const date = own[dateAt]
  const beforeDate = date ? own.slice(0, dateAt) : own
  const signed = takeSignature(beforeDate, date !== undefined, agency)
  const { body, attachments } = takeAttachments(signed.body)
  return {
    body,
    attachments,
    signature: signed.signature,
    date: date ? (dayIn(date.text) ?? '') : '',
    rest: [...(date ? own.slice(dateAt + 1) : []), ...rest],
  }
}

/** The report ends where a web page's foot begins, or a page with another document on it. */
function endOf(items: readonly SourceItem[]): number {
  const foot = items.findIndex(
    (item) =>
      item.type === 'text' &&
      ((visible(item.text).length <= 60 && pageFoot.test(item.text)) ||
        otherPage.test(visible(item.text))),
  )
  return foot < 0 ? items.length : foot
}

function dayIn(text: string): string | undefined {
  const plain = plainYear(visible(text)).replace(/^[（(](.*)[）)]$/, '$1')
  return plain.length <= 14 && readDay(plain) ? plain : undefined
}

/** The line above the date, or one that says just the agency's name at the very end. */
function takeSignature(
  lines: readonly SourceText[],
  isDated: boolean,
  agency: string,
): { body: readonly SourceText[]; signature: string } {
  const marked = lines.filter(({ role }) => role === 'signature')
  if (marked.length > 0) {
    const body = lines.filter(({ role }) => role !== 'signature')
    return { body, signature: marked.map(({ text }) => text.trim()).join('') }
  }
  const last = lines[lines.length - 1]
  const ofBlock = lines.filter(({ place }) => place.block === last?.place.block)
  const name = ofBlock.map(({ text }) => text.trim()).join('')
  const isName = last !== undefined && isSignature(name) && (isDated || visible(name) === agency)
  return isName
    ? { body: lines.filter((line) => !ofBlock.includes(line)), signature: name }
    : { body: lines, signature: '' }
}

function isSignature(text: string): boolean {
  const plain = visible(text)
  return (
    plain.length <= longestSignature && !/[，。；：、！？\d]/.test(plain) && !/^无$/.test(plain)
  )
}

function takeAttachments(lines: readonly SourceText[]): {
  body: readonly SourceText[]
  attachments: readonly string[]
} {
  const marked = lines.filter(({ role }) => role === 'attachments')
  const start = lines.findIndex(
    ({ text, role }) => role !== 'attachments' && attachmentLine.test(text.trim()),
  )
  const listed = marked.length > 0 ? marked : start < 0 ? [] : lines.slice(start)
  const body = lines.filter((line) => !listed.includes(line))
  const names = listed.map(({ text }) =>
    text
      .trim()
      .replace(attachmentLine, '')
      .replace(/^\d{1,2}[.．、]/, '')
      .trim(),
  )
  return { body, attachments: names.filter((name) => name !== '') }
}

function lastIndexWhere<T>(list: readonly T[], test: (one: T) => boolean): number {
  for (let index = list.length - 1; index >= 0; index--) {
    const one = list[index]
    if (one !== undefined && test(one)) return index
  }
  return -1
}
