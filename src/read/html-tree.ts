import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'

export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode

export type HtmlTree =
  | { readonly ok: true; readonly nodes: readonly HtmlNode[] }
  | { readonly ok: false; readonly problem: 'too-large' | 'too-deep' }

/** Pages saved by Word have some ten thousand nodes; Chromium itself parses no deeper than 512. */
const mostNodes = 200_000
const deepest = 500
/** Scripts and styles, which are not read, do not count. */
const mostText = 2_000_000

class Excess extends Error {
  constructor(readonly problem: 'too-large' | 'too-deep') {
    super(problem)
  }
}

/** The page as a browser would see it (HTML §13.2), or why it is more than is read. */
export function parseHtml(html: string): HtmlTree {
  try {
    const { childNodes } = parse(html, { treeAdapter: createLimitedAdapter() })
    return { ok: true, nodes: childNodes }
  } catch (error) {
    if (error instanceof Excess) return { ok: false, problem: error.problem }
    throw error
  }
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return defaultTreeAdapter.isElementNode(node)
}

/** The text of a text node; undefined for all others. */
export function textIn(node: HtmlNode): string | undefined {
  return defaultTreeAdapter.isTextNode(node) ? node.value : undefined
}

export function attributeOf({ attrs }: HtmlElement, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value
}

/** What stands in an element; for a template what it would make. */
export function childrenOf(element: HtmlElement): readonly HtmlNode[] {
  return 'content' in element
    ? (element as DefaultTreeAdapterTypes.Template).content.childNodes
    : element.childNodes
}

/** Elements of a name anywhere below, in document order. */
export function findElements(nodes: readonly HtmlNode[], name: string): HtmlElement[] {
  const found: HtmlElement[] = []
  const search = (within: readonly HtmlNode[]) => {
    for (const node of within) {
      if (!isElement(node)) continue
      if (node.tagName === name) found.push(node)
      search(node.childNodes)
    }
  }
  search(nodes)
  return found
}

/** Stops the parser while it works: formatting left open is repeated for every paragraph. */
function createLimitedAdapter(): typeof defaultTreeAdapter {
  let nodes = 0
  let depth = 0
  let length = 0
  const count = () => {
    if (++nodes > mostNodes) throw new Excess('too-large')
  }
  const measure = ({ nodeName }: { nodeName: string }, text: string) => {
    if (nodeName !== 'script' && nodeName !== 'style') length += text.length
    if (length > mostText) throw new Excess('too-large')
  }
  return {
    ...defaultTreeAdapter,
    createElement: (name, namespace, attributes) => {
      count()
      return defaultTreeAdapter.createElement(name, namespace, attributes)
    },
    createCommentNode: (data) => {
      count()
      return defaultTreeAdapter.createCommentNode(data)
    },
    insertText: (parent, text) => {
      measure(parent, text)
      defaultTreeAdapter.insertText(parent, text)
    },
    insertTextBefore: (parent, text, reference) => {
      measure(parent, text)
      defaultTreeAdapter.insertTextBefore(parent, text, reference)
    },
    onItemPush: () => {
      if (++depth > deepest) throw new Excess('too-deep')
    },
    onItemPop: () => {
      depth--
    },
  }
}
