import {
  isHidden,
  isParagraph,
  isPreformatted,
  isStruck,
  standsAlone,
  startsPage,
  valueShownIn,
} from './html-elements'
import {
  addBlocks,
  addHeading,
  addText,
  breakLine,
  breakPage,
  createFlow,
  endText,
} from './html-flow'
import { noteForeignFile, noteForeignPage, notePicture, noteStruck, noteUnread } from './html-notes'
import { levelOfHeading, type Place, type Reading } from './html-reading'
import { readTable } from './html-table'
import { preformatted, withoutLineBreaks } from './html-text'
import {
  attributeOf,
  findElements,
  type HtmlElement,
  type HtmlNode,
  isElement,
  textIn,
} from './html-tree'
import { raisedFigures } from './raised-figures'

type Opener = (reading: Reading, place: Place, element: HtmlElement) => void

/** Elements that are more, or less, than their text. */
const openers: ReadonlyMap<string, Opener> = new Map<string, Opener>([
  ['br', takeBreak],
  ['hr', (_, { flow }) => breakPage(flow)],
  ['table', takeTable],
  ['h1', takeHeading],
  ['h2', takeHeading],
  ['h3', takeHeading],
  ['h4', takeHeading],
  ['h5', takeHeading],
  ['h6', takeHeading],
  ['sup', takeRaised],
  ['sub', takeRaised],
  ['img', notePicture],
  ['input', takeField],
  ['select', takeSelection],
  ['ol', takeNumberedList],
  ['iframe', noteForeignPage],
  ['object', noteForeignFile],
  ['embed', noteForeignFile],
  ['template', noteUnread],
  ['noscript', noteUnread],
])

/** What no browser shows as text. */
const passedOver: ReadonlySet<string> = new Set([
  ...['head', 'title', 'meta', 'link', 'script', 'style', 'datalist', 'rt', 'rp', 'noframes'],
  ...['svg', 'canvas', 'audio', 'video'],
])

export function walk(reading: Reading, place: Place, nodes: readonly HtmlNode[]): void {
  for (const node of nodes) {
    if (isElement(node)) takeElement(reading, place, node)
    else takeText(place, textIn(node) ?? '')
  }
}

function takeElement(reading: Reading, place: Place, element: HtmlElement): void {
  if (passedOver.has(element.tagName)) return
  if (startsPage(element)) breakPage(place.flow)
  const opener = openers.get(element.tagName)
  if (isHidden(element)) noteUnread(reading, place, element)
  else if (isStruck(element)) noteStruck(reading, element)
  else if (opener) opener(reading, place, element)
  else if (standsAlone(element)) takeBlock(reading, place, element)
  else walk(reading, place, element.childNodes)
}

function takeText({ flow, isPreformatted, isRaised }: Place, source: string): void {
  const text = withoutLineBreaks(source)
  if (isPreformatted) addText(flow, preformatted(text))
  else addText(flow, isRaised ? raisedFigures(text) : text)
}

function takeBlock(reading: Reading, place: Place, element: HtmlElement): void {
  const { flow } = place
  endText(flow, place.isInParagraph)
  const isInParagraph = isParagraph(element)
  const inner = {
    ...place,
    isInParagraph,
    isPreformatted: place.isPreformatted || isPreformatted(element),
  }
  walk(reading, inner, element.childNodes)
  endText(flow, isInParagraph)
}

function takeHeading(reading: Reading, place: Place, element: HtmlElement): void {
  endText(place.flow, place.isInParagraph)
  const flow = createFlow()
  walk(reading, { ...place, flow, isInParagraph: true }, element.childNodes)
  endText(flow, true)
  const level = levelOfHeading(Number(element.tagName.slice(1)), reading.topHeading)
  addHeading(place.flow, level, flow.blocks)
}

function takeTable(reading: Reading, place: Place, element: HtmlElement): void {
  endText(place.flow, place.isInParagraph)
  const blocks = readTable(reading, element, place.isInCell, (cell, nodes) => {
    walk(reading, { ...place, flow: cell, isInCell: true, isInParagraph: false }, nodes)
    endText(cell)
  })
  addBlocks(place.flow, blocks)
}

function takeBreak(_: Reading, { flow }: Place): void {
  breakLine(flow)
}

function takeRaised(reading: Reading, place: Place, element: HtmlElement): void {
  walk(reading, { ...place, isRaised: true }, element.childNodes)
}

function takeField(_: Reading, { flow }: Place, element: HtmlElement): void {
  addText(flow, withoutLineBreaks(valueShownIn(element)))
}

/** A closed list shows the chosen option, which is the first one where none is chosen. */
function takeSelection(reading: Reading, place: Place, element: HtmlElement): void {
  const options = findElements(element.childNodes, 'option')
  const chosen = options.find((option) => attributeOf(option, 'selected') !== undefined)
  const shown = chosen ?? options[0]
  if (shown) walk(reading, place, shown.childNodes)
}

function takeNumberedList(reading: Reading, place: Place, element: HtmlElement): void {
  reading.notes.note('网页里有自动编号的列表，编号没有读出。')
  takeBlock(reading, place, element)
}
