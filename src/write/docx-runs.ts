import { type IRunOptions, TextRun } from 'docx'
import { eastAsianHint } from './fonts'

/** Every run says that its punctuation is Chinese. */
export function docxRun(options: IRunOptions): TextRun {
  return new TextRun({ font: eastAsianHint, ...options })
}
