import { cellAt, nameOf } from '../template/form'
import type { OpenedFile } from './open-report-file'

/** True where there is something to know before the draft in a file is gone on with. */
export function needsSaying(opened: Extract<OpenedFile, { ok: true }>): boolean {
  return isChanged(opened) || opened.lacksKeptOut
}

/** True for a Word file that is not what the draft inside would print. */
export function isChanged({ changed, remarks }: Extract<OpenedFile, { ok: true }>): boolean {
  return changed.length + remarks.length > 0
}

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
