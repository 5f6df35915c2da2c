import { attributeOf, type HtmlElement, type HtmlNode, isElement, textIn } from './html-tree'

/** Elements that stand on lines of their own (HTML, “Rendering”); all others run on with the text. */
const ownLine: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dialog'],
  ...['dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'header'],
  ...['hgroup', 'html', 'legend', 'li', 'listing', 'main', 'menu', 'nav', 'ol', 'p', 'pre'],
  ...['search', 'section', 'summary', 'ul', 'xmp'],
])

/** Within these a line break does not end the paragraph. */
const paragraphs: ReadonlySet<string> = new Set(['p', 'li', 'dd', 'dt'])

const shownFields: ReadonlySet<string> = new Set(['', 'text', 'number', 'tel', 'date', 'month'])

export function standsAlone({ tagName }: HtmlElement): boolean {
  return ownLine.has(tagName)
}

export function isParagraph({ tagName }: HtmlElement): boolean {
  return paragraphs.has(tagName)
}

export function isPreformatted({ tagName }: HtmlElement): boolean {
  return tagName === 'pre' || tagName === 'listing' || tagName === 'xmp'
}

/** Not shown at all. What is only out of sight, such as a table's unseen name, is another thing. */
export function isHidden(element: HtmlElement): boolean {
  if (attributeOf(element, 'hidden') !== undefined) return true
  return hasStyle(
    element,
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i,
  )
}

/** Taken back by its writer, though still to be seen. */
export function isStruck(element: HtmlElement): boolean {
  const { tagName } = element
  if (tagName === 'del' || tagName === 's' || tagName === 'strike') return true
  return hasStyle(element, /text-decoration[^;]*:[^;]*line-through/i)
}

export function startsPage(element: HtmlElement): boolean {
  return hasStyle(element, /(?:page-break-before\s*:\s*always|break-before\s*:\s*page)/i)
}

/** Out of sight, for those who hear the page (WCAG technique C7). */
export function isForHearing(element: HtmlElement): boolean {
  return hasStyle(element, /(?:^|;)\s*clip(?:-path)?\s*:/i)
}

/** The text of a field of a form as it is shown. */
export function valueShownIn(element: HtmlElement): string {
  const type = (attributeOf(element, 'type') ?? '').toLowerCase()
  return shownFields.has(type) ? (attributeOf(element, 'value') ?? '') : ''
}

/** All text of a part of the page, as it stands in the source. */
export function sourceTextOf(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => (isElement(node) ? sourceTextOf(node.childNodes) : (textIn(node) ?? '')))
    .join('')
}

/** Beyond what Word writes, so that no pattern has to run over megabytes. */
const longestStyle = 4000

function hasStyle(element: HtmlElement, pattern: RegExp): boolean {
  const style = attributeOf(element, 'style')
  return style !== undefined && style.length <= longestStyle && pattern.test(style)
}
