import { readFigure } from '../report/figure'
import { explainProblem } from '../report/figure-problem'
import type { Cell } from '../template/form'
import { isPlaceholder } from './figure-text'
import type { Remark } from './recognised'
import { cellName, note, quoted, warn } from './remarks'
import type { SourceCell } from './source'
import { visible, withoutBookmarks } from './words'

export interface ReadCell {
  /** Raw text for the draft; empty where the cell is blank or was not understood. */
  readonly text: string
  readonly state: 'read' | 'blank' | 'unclear'
  readonly remarks: readonly Remark[]
  /** What to take instead where the totals of the row agree with it. */
  readonly joined?: ReadCell
}

const figureWithWords = /^([+-]?\d[\d,]*(?:\.\d+)?)(\D.*)$/

/** A figure as it stands in its cell, cleaned of what no one sees. Nothing becomes 0 that does not say 0. */
export function readCell(source: SourceCell, cell: Cell): ReadCell {
  const plain = withoutBookmarks(source.text).replace(/[\u200b-\u200f\ufeff]/g, '')
  const text = plain.trim()
  const about = { stood: visible(text), place: source.place, address: cell.address }
  if (text === '') return { text: '', state: 'blank', remarks: [] }
  if (isPlaceholder(text)) {
    const sentence = `${cellName(cell)}写的是${quoted(text)}，不是数字，没有读取；如果是没有，请填 0。`
    return { text: '', state: 'unclear', remarks: [warn('no-figure', sentence, about)] }
  }
  const figure = readFigure(text, cell.kind)
  if (figure.type === 'number') return { text, state: 'read', remarks: [] }
  return /\s/.test(text) && readFigure(text.replace(/\s/g, ''), cell.kind).type === 'number'
    ? brokenFigure(text, cell, about)
    : wordsAround(text, cell, about)
}

type About = {
  readonly stood: string
  readonly place: SourceCell['place']
  readonly address: string
}

/** Digits on several lines: one figure in a narrow cell, or two figures. Not read unless a sum says so. */
function brokenFigure(text: string, cell: Cell, about: About): ReadCell {
  const joined = text.replace(/\s/g, '')
  const start = `${cellName(cell)}的数字中间有换行或空格（${text.split(/\s+/).join('、')}）`
  const unclear = warn('broken-figure', `${start}，看不出是一个数还是几个数，没有读取。`, about)
  const sentence = `${start}，按 ${joined} 读取，与合计相符。`
  return {
    text: '',
    state: 'unclear',
    remarks: [unclear],
    joined: {
      text: joined,
      state: 'read',
      remarks: [note('broken-figure', sentence, { ...about, made: joined })],
    },
  }
}

/** `22（其中修订16件）`, `56件`: a figure with a remark; anything else is no figure. */
function wordsAround(text: string, cell: Cell, about: About): ReadCell {
  const [, number = '', words = ''] = figureWithWords.exec(visible(text)) ?? []
  const isFigure = number !== '' && isHarmless(bare(words), cell)
  if (isFigure && readFigure(number, cell.kind).type === 'number') {
    const sentence = `${cellName(cell)}写的是${quoted(text)}，按 ${number} 读取。`
    return {
      text: number,
      state: 'read',
      remarks: [note('figure-with-words', sentence, { ...about, made: number })],
    }
  }
  const figure = readFigure(text, cell.kind)
  const why = figure.type === 'unreadable' ? explainProblem(figure.problem, text, cell.kind) : ''
  const sentence = `${cellName(cell)}写的是${quoted(text)}，没有读作数字。${why}`
  return { text: '', state: 'unclear', remarks: [warn('no-figure', sentence, about)] }
}

/** What stands in brackets may hold figures of its own. */
function bare(words: string): string {
  return words.replace(/[（(][^（()）]*[）)]/g, '')
}

/** Words of a unit that multiplies change the figure, and so does any unit beside the form's own. */
function isHarmless(words: string, { kind }: Cell): boolean {
  return kind.type === 'amount' ? words === '' : !/[万亿千百十%％.\d]/.test(words)
}
