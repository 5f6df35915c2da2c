import { textWidth } from './text-width'

/** Words of a title between which a line may end. */
export interface TitlePiece {
  readonly text: string
  /** How little a line should end after it; 0 where the sense makes a break. */
  readonly cost: number
}

/**
 * A number keeps its unit, punctuation its word; what all titles of these reports say stays together.
 * Marks and joiners belong to the character before them.
 */
const words =
  /[（“‘《〈【]*(?:\d[\d.,]*(?:年度|年|号)?|政府信息公开|信息公开|工作|年度报告|报告|[A-Za-z]+|[\s\S](?:[\p{M}\p{Emoji_Modifier}]|\u200d[\s\S])*)[）”’》〉】、，。：；！？]*/gu
const beginsSense = /^(?:[（“‘《〈【]*\d|关于|政府信息公开)/
const knownWord = /^(?:政府信息公开|信息公开|工作|年度报告|报告)$/
const year = /年度?$/

const costs = { sense: 0, afterYear: 80, betweenKnown: 40, inWord: 200 }

/** The pieces of a title in order; one wider than a line of `room` characters is taken apart. */
export function titlePieces(title: string, unbroken: string, room: number): readonly TitlePiece[] {
  const texts = partsAround(title, unbroken).flatMap((part) =>
    part === unbroken ? [part] : (part.match(words) ?? []),
  )
  const fitting = texts.flatMap((text) => (textWidth(text) <= room ? [text] : Array.from(text)))
  return fitting.map((text, index) => ({
    text,
    cost: costAfter(text, fitting[index + 1] ?? '', unbroken),
  }))
}

function partsAround(title: string, unbroken: string): readonly string[] {
  if (unbroken === '') return [title]
  const parts = title.split(unbroken)
  return parts.flatMap((part, index) => (index === 0 ? [part] : [unbroken, part]))
}

function costAfter(text: string, next: string, unbroken: string): number {
  if (text === unbroken && unbroken !== '') return costs.sense
  if (year.test(text)) return costs.afterYear
  if (beginsSense.test(next)) return costs.sense
  return knownWord.test(text) && knownWord.test(next) ? costs.betweenKnown : costs.inWord
}
