import type { Block, Heading, Paragraph } from '../document/block'
import { css, element, type Html, onLines } from './html-element'
import {
  headingStyles,
  nextAttachmentStyle,
  pageBreakStyle,
  paragraphStyles,
  runInHeadingStyle,
  unbrokenStyle,
} from './html-style'
import { htmlTable } from './html-table'
import { isJustified } from './justification'
import type { DocxLook } from './look'
import { characterWidth } from './page'
import { dateIndentUnder, signatureIndent } from './signature-indent'

const language = 'zh-CN'

/**
 * A fragment to paste into the source of a government website's CMS: no scripts, classes or references.
 * Its title is an h2 and its sections are h3, because the page around it has its own h1.
 */
export function writeHtml(blocks: readonly Block[], seal: DocxLook['seal'] = 'with'): string {
  return `${fragment(blocks, seal, 2).html}\n`
}

/** The same as a page of its own, for looking at and keeping; here the title is the h1. */
export function writeHtmlPage(
  blocks: readonly Block[],
  title: string,
  seal: DocxLook['seal'] = 'with',
): string {
  const head = element(
    'head',
    {},
    ...onLines([
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, title),
    ]),
  )
  const style = css({ 'max-width': '960px', margin: '2em auto', padding: '0 1em' })
  const body = element('body', { style }, ...onLines([fragment(blocks, seal, 1, 'main')]))
  const page = element('html', { lang: language }, ...onLines([head, body]))
  return `<!DOCTYPE html>\n${page.html}\n`
}

function fragment(
  blocks: readonly Block[],
  seal: DocxLook['seal'],
  topLevel: 1 | 2,
  wrapper = 'div',
): Html {
  const children = blocks.map((block, index) => {
    if (block.type === 'heading') return htmlHeading(block, topLevel)
    if (block.type === 'paragraph')
      return htmlParagraph(block, blocks[index - 1], blocks[index + 1], seal)
    if (block.type === 'table') return htmlTable(block, tableNumberAt(blocks, index))
    return element('hr', { style: css(pageBreakStyle) })
  })
  return element(wrapper, { lang: language }, ...onLines(children))
}

/** Counted from one. */
function tableNumberAt(blocks: readonly Block[], index: number): number {
  return blocks.slice(0, index + 1).filter(({ type }) => type === 'table').length
}

function htmlHeading({ level, text, unbroken }: Heading, topLevel: 1 | 2): Html {
  const attributes = {
    align: level === 0 ? 'center' : undefined,
    style: css(headingStyles[level]),
  }
  return element(`h${level + topLevel}`, attributes, ...titleRuns(text, unbroken))
}

function titleRuns(text: string, unbroken = ''): (Html | string)[] {
  const start = text.indexOf(unbroken)
  if (unbroken === '' || start < 0) return [text]
  const whole = element('span', { style: css(unbrokenStyle) }, unbroken)
  return [text.slice(0, start), whole, text.slice(start + unbroken.length)]
}

function htmlParagraph(
  paragraph: Paragraph,
  previous: Block | undefined,
  next: Block | undefined,
  seal: DocxLook['seal'],
): Html {
  const { role, text } = paragraph
  const style = paragraphStyles[role]
  if (role === 'attachments') {
    const isNext = previous?.type === 'paragraph' && previous.role === 'attachments'
    return element('p', { style: css({ ...style, ...(isNext && nextAttachmentStyle) }) }, text)
  }
  if (role === 'attachment-label') return element('p', { style: css(style) }, text)
  if (role === 'body') {
    const sides = isJustified(text) ? {} : { 'text-align': 'left' }
    return element('p', { style: css({ ...style, ...sides }) }, ...bodyRuns(paragraph))
  }
  const indent =
    role === 'date' ? dateIndentUnder(text, previous, seal) : signatureIndent(text, next, seal)
  const end = { 'padding-right': `${indent / characterWidth}em` }
  return element('p', { align: 'right', style: css({ ...style, ...end }) }, text)
}

function bodyRuns({ text, runInHeading: heading }: Paragraph): (Html | string)[] {
  if (heading === undefined) return [text]
  return [element('span', { style: css(runInHeadingStyle) }, heading), text.slice(heading.length)]
}
