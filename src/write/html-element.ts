import { printable } from './printable'

/** Markup that was built here. A plain string is never taken for it, so none can be injected. */
export interface Html {
  readonly html: string
}

export type Attributes = Readonly<Record<string, string | number | undefined>>
export type Style = Readonly<Record<string, string | number>>

const withoutContent: readonly string[] = ['col', 'hr', 'meta']
const linebreak: Html = { html: '\n' }

/** An element; its strings are escaped, attributes without a value left out. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (Html | string)[]
): Html {
  const start = `<${name}${Object.entries(attributes).map(attribute).join('')}>`
  if (withoutContent.includes(name)) return { html: start }
  return { html: `${start}${children.map(markup).join('')}</${name}>` }
}

/** Children on lines of their own, for those who read the source. Only where white space is nothing. */
export function onLines(children: readonly Html[]): Html[] {
  return [linebreak, ...children.flatMap((child) => [child, linebreak])]
}

export function css(style: Style): string {
  return Object.entries(style)
    .map(([property, value]) => `${property}:${value}`)
    .join(';')
}

function attribute([name, value]: readonly [string, string | number | undefined]): string {
  return value === undefined ? '' : ` ${name}="${escaped(String(value))}"`
}

function markup(child: Html | string): string {
  return typeof child === 'string' ? escaped(child) : child.html
}

function escaped(text: string): string {
  return printable(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
}
