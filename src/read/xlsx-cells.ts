import { mostSheetColumns, mostSheetRows } from './sheet'

const cell = /<((?:\w+:)?)c\b([^>]*?)(\/>|>([\s\S]*?)<\/\1c>)/g
const farRow = /<((?:\w+:)?)row\b([^>]*?)(?:\/>|>[\s\S]*?<\/\1row>)/g
const notComputed = '（公式没有算出结果）'

/**
 * The XML of one sheet (ECMA-376-1 §18.3.1) as the library may read it, or undefined where a cell with
 * a value lies outside the limits. The library takes errors and formulas without a result for blank
 * cells, and a request whose date is an error would then count as not answered: here they become texts.
 * Blank rows far below, which a format leaves behind, are cut off, for the library fills every gap.
 */
export function readableSheet(xml: string): string | undefined {
  let isTooFar = false
  const withTexts = xml.replace(cell, (whole, prefix: string, attributes: string, end: string) => {
    if (end === '/>') return whole
    const content = whole.slice(whole.indexOf('>') + 1)
    const hasValue = /<(?:\w+:)?(?:v|is)[\s>]/.test(content)
    const isFormula = /<(?:\w+:)?f[\s/>]/.test(content)
    if ((hasValue || isFormula) && isOutside(attributes)) isTooFar = true
    if (isFormula && !hasValue) return asText(prefix, attributes, notComputed)
    return typeOf(attributes) === 'e' ? whole.replace(/\bt="e"/, 't="str"') : whole
  })
  if (isTooFar) return undefined
  return withTexts.replace(farRow, (whole, _, attributes: string) =>
    Number(placeIn(attributes)) > mostSheetRows ? '' : whole,
  )
}

function asText(prefix: string, attributes: string, text: string): string {
  const others = attributes.replace(/\st="[^"]*"/, '')
  return `<${prefix}c${others} t="str"><${prefix}v>${text}</${prefix}v></${prefix}c>`
}

function isOutside(attributes: string): boolean {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(placeIn(attributes)) ?? []
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return column > mostSheetColumns || Number(row) > mostSheetRows
}

function typeOf(attributes: string): string {
  return /\bt="([^"]*)"/.exec(attributes)?.[1] ?? ''
}

function placeIn(attributes: string): string {
  return /\br="([^"]*)"/.exec(attributes)?.[1] ?? ''
}
