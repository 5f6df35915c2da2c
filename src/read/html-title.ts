import type { Block, Heading } from '../document/block'
import { attributeOf, findElements, type HtmlNode, isElement, textIn } from './html-tree'

/** Names under which the systems of government websites give an article's title (《政府网站发展指引》). */
const titleNames: readonly string[] = ['articletitle', 'title', 'og:title']
/** What stands between an article's title and the site's name. */
const separators = /[-_|–—]/
const longestTitle = 80

/**
 * The title as the page's head gives it, where its body shows none; undefined where it does, or where
 * the head gives none of a report.
 */
export function missingTitle(
  nodes: readonly HtmlNode[],
  blocks: readonly Block[],
): Heading | undefined {
  if (blocks.some(isTitle)) return undefined
  const text = titlesInHead(nodes).find((title) => title.includes('报告'))
  return text === undefined ? undefined : { type: 'heading', level: 0, text }
}

function isTitle(block: Block): boolean {
  if (block.type === 'page-break' || block.type === 'table') return false
  const text = block.text.replace(/\s/g, '')
  return text.length <= longestTitle && text.endsWith('报告')
}

function titlesInHead(nodes: readonly HtmlNode[]): string[] {
  const metas = findElements(nodes, 'meta')
  const named = titleNames.flatMap((name) =>
    metas.flatMap((meta) => {
      const called = attributeOf(meta, 'name') ?? attributeOf(meta, 'property') ?? ''
      return called.toLowerCase() === name ? [attributeOf(meta, 'content') ?? ''] : []
    }),
  )
  const titles = findElements(nodes, 'title').map(({ childNodes }) =>
    childNodes.map((node) => (isElement(node) ? '' : (textIn(node) ?? ''))).join(''),
  )
  return [...named, ...titles].map(withoutSite)
}

function withoutSite(title: string): string {
  const text = title.replace(/\s+/g, ' ').trim()
  const [article = ''] = text.split(separators)
  return article.includes('报告') ? article.trim() : text
}
