import type { NarrativeWords } from '../../template/narrative-rule'
import { perText } from '../per-text'
import { expandSearched, expandWords } from './expand-words'
import { figurePattern, findFigures } from './find-figures'
import { lexiconOf } from './lexicon'
import { type PlainText, plainTextOf } from './plain-text'
import { says, type Token } from './token'
import { tokenise } from './tokenise'

/** What a paragraph says by itself, whatever stands in the tables. */
export interface ReadText {
  readonly plain: PlainText
  /** Empty where it tells nothing. */
  readonly tokens: readonly Token[]
  /** True where it has a figure, or a word for none or for all. */
  readonly isTelling: boolean
  /** True where it has more figures than any text: a table that was pasted, which is not read as a text. */
  readonly isTable: boolean
}

/** The most that a published report was seen to have in one paragraph is about 60. */
const mostFigures = 300

/** Reads paragraphs as words and figures; one that it has read lately it knows again. */
export interface TextReader {
  readonly words: NarrativeWords
  read(text: string): ReadText
  /** A heading, whose figures only number it. */
  readHeading(text: string): readonly Token[]
}

export function createTextReader(rule: NarrativeWords): TextReader {
  const words = expandSearched(rule)
  const lexicon = lexiconOf(words)
  const pattern = figurePattern(expandWords(words.units))
  const telling = expandWords([...words.none, ...words.allDone.words])
  return {
    words,
    read: perText((text) => {
      const plain = plainTextOf(text)
      const figures = findFigures(plain.text, pattern)
      const isTable = figures.length > mostFigures
      if (isTable) return { plain, tokens: [], isTelling: false, isTable }
      const mayTell = figures.length > 0 || telling.some((word) => plain.text.includes(word))
      const tokens = mayTell ? tokenise(plain.text, figures, lexicon) : []
      return { plain, tokens, isTelling: tokens.some(isTelling), isTable }
    }),
    readHeading: perText((text) => tokenise(plainTextOf(text).text, [], lexicon)),
  }
}

function isTelling(token: Token): boolean {
  return token.type === 'figure' || says(token, 'none') || says(token, 'all-done')
}
