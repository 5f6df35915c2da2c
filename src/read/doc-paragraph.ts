import { type Bytes, bytesIn } from './doc-bytes'
import type { FormattingAt } from './doc-formatting'
import type { Piece } from './doc-pieces'
import { readSprms, type Sprm, sprm } from './doc-sprms'

/** Properties of a paragraph, which its last character holds. */
export interface ParagraphProperties {
  readonly style: string
  /** In how many tables it stands, one within the other. */
  readonly depth: number
  /** Its end is the end of a row. */
  readonly endsRow: boolean
  readonly endsInnerCell: boolean
  readonly endsInnerRow: boolean
  readonly breaksPage: boolean
  readonly isNumbered: boolean
  readonly outline: number | undefined
  /** All of them, of which those of the row are needed at its end. */
  readonly sprms: readonly Sprm[]
}

/** Properties by the place of a paragraph's last character. */
export function paragraphPropertiesIn(
  pieces: readonly Piece[],
  formattingAt: FormattingAt,
): (character: number) => ParagraphProperties {
  let current = 0
  return (character) => {
    while (character >= (pieces[current]?.to ?? Number.POSITIVE_INFINITY)) current++
    if (character < (pieces[current]?.from ?? 0)) current = 0
    const piece = pieces[current]
    const found = piece && formattingAt(piece.at + (character - piece.from) * piece.width)
    const changes = piece ? readSprms(piece.changes) : []
    return propertiesOf(found?.style ?? 0, [...(found?.sprms ?? []), ...changes])
  }
}

function propertiesOf(style: number, sprms: readonly Sprm[]): ParagraphProperties {
  const values = new Map(sprms.map(({ code, operand }) => [code, bytesIn(operand)]))
  const isOn = (code: number) => (values.get(code)?.u8(0) ?? 0) !== 0
  const endsRow = isOn(sprm.paragraphEndsRow)
  return {
    style: String(style),
    depth: Math.max(endsRow || isOn(sprm.paragraphInTable) ? 1 : 0, depthIn(values)),
    endsRow,
    endsInnerCell: isOn(sprm.paragraphEndsInnerCell),
    endsInnerRow: isOn(sprm.paragraphEndsInnerRow),
    breaksPage: isOn(sprm.paragraphBreaksPage),
    isNumbered: isList(values.get(sprm.paragraphList)?.u16(0) ?? 0),
    outline: values.get(sprm.paragraphOutline)?.u8(0),
    sprms,
  }
}

/** [MS-DOC] sprmPIlfo: the number of a list; those beyond say that there is none. */
function isList(number: number): boolean {
  return number > 0 && number <= 0x7fe
}

function depthIn(values: ReadonlyMap<number, Bytes>): number {
  return Math.max(0, values.get(sprm.paragraphDepth)?.i32(0) ?? 0)
}
