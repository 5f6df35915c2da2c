import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeDocx } from '../src/write/write-docx'
import { fillTemplate } from './fill-template'
import { blocksOf, draft, editedDraft, propertiesOf } from './report'
import { pageFolder } from './serve'
import { makeTemplate, type Template, wordsOf } from './template'

export interface PageFiles {
  readonly report: Uint8Array
  readonly template: Template
}

/** What the contestants in the page work on, laid beside it. */
export async function writePageFiles(): Promise<PageFiles> {
  const properties = propertiesOf(draft)
  const report = await writeDocx(blocksOf(draft), properties)
  const edited = await writeDocx(blocksOf(editedDraft(1000)), properties)
  const template = makeTemplate(report)
  checkPeer(report, template)
  await writeFile(join(pageFolder, 'report.docx'), report)
  await writeFile(join(pageFolder, 'edited.docx'), edited)
  await writeFile(join(pageFolder, 'template.docx'), template.docx)
  await writeFile(join(pageFolder, 'values.json'), JSON.stringify(template.values))
  return { report, template }
}

/** Who leaves something out is no peer. */
function checkPeer(report: Uint8Array, filled: Template): void {
  const words = wordsOf(fillTemplate(filled)).join('\n')
  if (words !== wordsOf(report).join('\n')) throw new Error('docxtemplater wrote another text')
}
