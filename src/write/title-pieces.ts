import { textWidth } from './text-width'

/** Words of a title between which a line may end. */
export interface TitlePiece {
  readonly text: string
  /** How little a line should end after it; 0 where the sense makes a break. */
  readonly cost: number
  /** How little a line should go on after it; 0 where nothing is said. */
  readonly runOnCost?: number
}

/**
 * A number keeps its unit, punctuation its word; what all titles of these reports say stays together.
 * Marks and joiners belong to the character before them.
 */
const titleWords =
  /[（“‘《〈【]*(?:\d[\d.,]*(?:年度|年|号)?|政府信息公开|信息公开|工作|年度报告|报告|[A-Za-z]+|[\s\S](?:[\p{M}\p{Emoji_Modifier}]|\u200d[\s\S])*)[）”’》〉】、，。：；！？]*/gu
const beginsSense = /^(?:[（“‘《〈【]*\d|关于|政府信息公开)/
const knownWord = /^(?:政府信息公开|信息公开|工作|年度报告|报告)$/
const year = /年度?$/

const costs = { sense: 0, afterYear: 80, betweenKnown: 40, inWord: 200, inName: 400 }

/** The pieces of a title in order; what is wider than a line of `room` characters is taken apart. */
export function titlePieces(title: string, unbroken: string, room: number): readonly TitlePiece[] {
  return partsAround(title, unbroken).flatMap((part) => {
    if (part !== unbroken) return wordPieces(part, room)
    return textWidth(part) <= room ? [{ text: part, cost: costs.sense }] : partedName(part, room)
  })
}

/** Where a name has to be parted, at least no line holds its last words and others. */
function partedName(name: string, room: number): TitlePiece[] {
  const pieces = namePieces(name, room)
  return pieces.map((piece, index) =>
    index < pieces.length - 1 ? piece : { ...piece, cost: costs.sense, runOnCost: costs.inWord },
  )
}

function wordPieces(text: string, room: number): TitlePiece[] {
  const words = fitting(text.match(titleWords) ?? [], room)
  return words.map((word, index) => ({ text: word, cost: costAfter(word, words[index + 1] ?? '') }))
}

function fitting(words: readonly string[], room: number): string[] {
  return words.flatMap((word) => (textWidth(word) <= room ? [word] : Array.from(word)))
}

/** What names of agencies are made of. */
const nameWords =
  /人民政府|办公厅|办公室|委员会|领导小组|管理局|自治[区州县旗]|开发区|高新区|新区|街道|市场监督|监督管理|发展和改革|工业和信息化|人力资源|社会保障|自然资源|生态环境|住房和城乡|建设|交通运输|农业农村|文化和旅游|广电|卫生健康|退役军人|事务|应急管理|医疗保障|行政审批|政务服务|大数据|城市管理|综合执法|民族|宗教|教育|科学|技术|公安|民政|司法|财政|水利|商务|审计|统计|体育|林业|草原|信访|国防动员|乡村振兴|[\s\S](?:[\p{M}\p{Emoji_Modifier}]|\u200d[\s\S])*/gu
const endsName = /(?:自治[区州县旗]|[省市州县区旗乡镇]|政府|委员会|厅|局)$/
const partsNames = /[、，；\s]$/
const belongsBefore = /^办公/

/** The pieces of an agency's name, which has no years or verbs to part it by. */
export function namePieces(name: string, room: number): readonly TitlePiece[] {
  const words = fitting(name.match(nameWords) ?? [], room)
  return words.map((word, index) => ({
    text: word,
    cost: costInName(word, words[index + 1] ?? ''),
  }))
}

function costInName(text: string, next: string): number {
  if (partsNames.test(text)) return costs.sense
  const isEnd = endsName.test(text) && !belongsBefore.test(next)
  return isEnd ? costs.betweenKnown : costs.inName
}

function partsAround(title: string, unbroken: string): readonly string[] {
  if (unbroken === '') return [title]
  const parts = title.split(unbroken)
  return parts.flatMap((part, index) => (index === 0 ? [part] : [unbroken, part]))
}

function costAfter(text: string, next: string): number {
  if (year.test(text)) return costs.afterYear
  if (beginsSense.test(next)) return costs.sense
  return knownWord.test(text) && knownWord.test(next) ? costs.betweenKnown : costs.inWord
}
