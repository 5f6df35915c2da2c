import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { writeDocx } from '../src/write/write-docx'
import { benchChecks } from './check'
import { launchChromium } from './chromium'
import { benchDocxInChromium } from './docx-in-chromium'
import { benchDocxInNode } from './docx-in-node'
import { fillTemplate } from './fill-template'
import { benchPreview } from './preview-in-chromium'
import { benchReadInChromium } from './read-in-chromium'
import { benchReadInNode } from './read-in-node'
import { blocksOf, draft, editedDraft, propertiesOf, size } from './report'
import { buildPage, pageFolder, serve } from './serve'
import { showLoading } from './start-page'
import { print } from './table'
import { makeTemplate, type Template, wordsOf } from './template'

const properties = propertiesOf(draft)
const report = await writeDocx(blocksOf(draft), properties)
const edited = await writeDocx(blocksOf(editedDraft(1000)), properties)
const template = makeTemplate(report)
checkPeer(template)

print(
  `One report: ${size.characters} characters of narrative, ${size.cells} cells, ${report.length} bytes of docx, ${Object.keys(template.values).length} tags in the template.`,
)
print(`${cpus().length} cores. Only ratios count: milliseconds differ between machines and runs.`)

await benchDocxInNode(report, template)
await benchReadInNode(report)
await buildPage()
await writeFile(join(pageFolder, 'report.docx'), report)
await writeFile(join(pageFolder, 'edited.docx'), edited)
await writeFile(join(pageFolder, 'template.docx'), template.docx)
await writeFile(join(pageFolder, 'values.json'), JSON.stringify(template.values))

const site = await serve(pageFolder)
const browser = await launchChromium()
try {
  await benchDocxInChromium(browser, `${site.address}index.html`)
  await benchReadInChromium(browser, `${site.address}index.html`)
  await benchChecks(browser, `${site.address}index.html`)
  await benchPreview(browser, `${site.address}index.html`, report)
  await showLoading(browser)
} finally {
  await browser.close()
  await site.close()
}

/** Who leaves something out is no peer. */
function checkPeer(filled: Template): void {
  const words = wordsOf(fillTemplate(filled)).join('\n')
  if (words !== wordsOf(report).join('\n')) throw new Error('docxtemplater wrote another text')
}
