import { cellAt, nameOf } from '../template/form'
import type { OpenedFile } from './open-report-file'

/** Where a Word file is not what the draft inside would print, in sentences. */
export function sayChanges({
  form,
  changed,
  remarks,
}: Extract<OpenedFile, { ok: true }>): string[] {
  return [
    ...changed.map(({ address, expected, found }) => {
      const name = nameOf(cellAt(form, address))
      return `“${name}”：导出时是 ${figureIn(expected) || '空格'}，现在是 ${figureIn(found) || '空格'}`
    }),
    ...remarks,
  ]
}

/** A regional line prints its figure behind its label, in one cell. */
export function figureIn(text: string): string {
  return text.slice(text.lastIndexOf('：') + 1)
}
