import type { Block } from '../../document/block'
import { readPasted } from '../../read/read-any-file'
import { tableOfTexts } from '../../read/table-of-texts'
import type { Form } from '../../template/form'
import type { TemplateLibrary } from '../../template/library'
import { readTsv } from './grid-clipboard'
import type { GridLayout } from './grid-layout'
import { placeBlock } from './paste-block'
import { readLabelled } from './paste-labelled'
import {
  firstTable,
  holdsWords,
  type Matrix,
  matrixOfTexts,
  withoutGapsInLabels,
} from './paste-matrix'
import { type PastePlan, planOf } from './paste-plan'

export interface Pasted {
  readonly html: string
  readonly text: string
}

export interface PasteTarget {
  readonly form: Form
  readonly library: TemplateLibrary
  readonly year: number
  readonly table: string
  readonly layout: GridLayout
  readonly at: string
  readonly now: Readonly<Record<string, string>>
}

export type PasteOutcome =
  | { readonly ok: true; readonly plan: PastePlan }
  | { readonly ok: false; readonly message: string }

/** What the clipboard holds, cell by cell, and where each of them would go. Changes nothing. */
export async function planPaste(pasted: Pasted, target: PasteTarget): Promise<PasteOutcome> {
  const { matrix, blocks } = await readClipboard(pasted)
  if (matrix.length === 0) return { ok: false, message: '剪贴板里没有文字或数字，没有粘贴。' }
  const { form, now } = target
  const labelled = holdsWords(matrix) ? readLabelled(blocks, target) : undefined
  if (labelled?.type === 'other-table') {
    const message = `粘贴的是“${labelled.heading}”的表格，没有粘贴。请到那一部分再粘贴。`
    return { ok: false, message }
  }
  if (labelled?.type === 'read') return { ok: true, plan: planOf(form, now, labelled.pasted) }
  const placed = placeBlock(matrix, target)
  const remarks = labelled?.type === 'misfit' ? [misfit, ...placed.remarks] : placed.remarks
  return { ok: true, plan: planOf(form, now, { ...placed, remarks }) }
}

const misfit =
  '粘贴的内容里有本表的行名，数字的个数却和表格不同，不能按行名粘贴；这里是从选中的格子起依次粘贴，请核对位置。'

/** Rich text has merged and blank cells that plain text may have lost. */
async function readClipboard(
  pasted: Pasted,
): Promise<{ matrix: Matrix; blocks: readonly Block[] }> {
  if (/<t[dr][\s>]/i.test(pasted.html)) {
    const rich = await readPasted(pasted)
    const matrix = rich.ok ? firstTable(rich.blocks) : undefined
    if (rich.ok && matrix) return { matrix, blocks: rich.blocks }
  }
  const matrix = matrixOfTexts(readTsv(pasted.text))
  return { matrix, blocks: await blocksOfText(pasted.text, matrix) }
}

async function blocksOfText(text: string, matrix: Matrix): Promise<readonly Block[]> {
  if (!holdsWords(matrix)) return []
  if ((matrix[0]?.length ?? 0) > 1) return [tableOfTexts(withoutGapsInLabels(matrix))]
  const plain = await readPasted({ html: '', text })
  return plain.ok ? plain.blocks : []
}
