import type { CellRole } from '../document/block'
import type { Place } from '../document/places'
import { cellLines } from './cell-lines'
import { type Density, type FigureFit, fitFigure, isUpright } from './density'
import { type Xml, xml, xmlLength, xmlValue } from './docx-xml'
import { eastAsianHint } from './fonts'
import { printable } from './printable'

const styles: Readonly<Record<CellRole, string>> = {
  caption: 'TableHeader',
  header: 'TableHeader',
  label: 'TableLabel',
  line: 'TableLabel',
  figure: 'TableFigure',
  signing: 'TableSigning',
}
const hint = xml('w:rFonts', { 'w:hint': eastAsianHint.hint })

interface Setting {
  /** In twips. */
  readonly width: number
  readonly density: Density
  /** Whether the cell goes on from the row above. */
  readonly continues: boolean
  readonly keepsNext: boolean
}

/** A cell of one paragraph; its properties in the order of the schema. */
export function docxCell({ cell }: Place, { width, density, continues, keepsNext }: Setting): Xml {
  const upright = isUpright(cell, width, density)
  const fit = fitFigure(cell.text, width, density)
  const properties = [
    xmlLength('w:tcW', width),
    ...(cell.colSpan > 1 ? [xmlValue('w:gridSpan', cell.colSpan)] : []),
    ...(cell.rowSpan > 1 ? [xmlValue('w:vMerge', continues ? 'continue' : 'restart')] : []),
    ...(fit.sideMargin < density.sideMargin ? [marginsOf(fit)] : []),
    ...(upright ? [xmlValue('w:textDirection', 'tbRl')] : []),
    xmlValue('w:vAlign', cell.role === 'signing' ? 'bottom' : 'center'),
  ]
  const style = (upright ? 'TableSideLabel' : styles[cell.role]) + density.styleEnding
  const lines = continues || cell.text === '' ? [] : cellLines(cell, width, density)
  return xml(
    'w:tc',
    {},
    xml('w:tcPr', {}, ...properties),
    xml(
      'w:p',
      {},
      xml('w:pPr', {}, xmlValue('w:pStyle', style), ...(keepsNext ? [xml('w:keepNext')] : [])),
      ...lines.map((line, index) => lineRun(line, index > 0, sizeBelow(fit.fontSize, density))),
    ),
  )
}

function marginsOf({ sideMargin }: FigureFit): Xml {
  const sides = ['w:left', 'w:right'].map((side) => xmlLength(side, sideMargin))
  return xml('w:tcMar', {}, ...sides)
}

function lineRun(text: string, isBroken: boolean, sizes: readonly Xml[]): Xml {
  return xml(
    'w:r',
    {},
    xml('w:rPr', {}, hint, ...sizes),
    ...(isBroken ? [xml('w:br')] : []),
    xml('w:t', { 'xml:space': 'preserve' }, printable(text)),
  )
}

function sizeBelow(fontSize: number, density: Density): Xml[] {
  if (fontSize >= density.fontSize) return []
  return [xmlValue('w:sz', fontSize), xmlValue('w:szCs', fontSize)]
}
