import { cpus } from 'node:os'
import { benchChecks } from './check'
import { launchChromium } from './chromium'
import { benchDocxInChromium } from './docx-in-chromium'
import { benchDocxInNode } from './docx-in-node'
import { benchFirstLoad } from './first-load'
import { benchKeystrokes } from './keystrokes'
import { benchMemory } from './memory'
import { benchMounting } from './mounting'
import { writePageFiles } from './page-files'
import { benchPreview } from './preview-in-chromium'
import { benchReadInChromium } from './read-in-chromium'
import { benchReadInNode } from './read-in-node'
import { size } from './report'
import { buildPage, pageFolder, serve, serveApp } from './serve'
import { showLoading } from './start-page'
import { print } from './table'

/** `npm run bench -- typing checks` runs these alone. */
const wanted = process.argv.slice(2)
const isWanted = (part: string) => wanted.length === 0 || wanted.includes(part)

await buildPage()
const { report, template } = await writePageFiles()
print(
  `One report: ${size.characters} characters of narrative, ${size.cells} cells, ${report.length} bytes of docx, ${Object.keys(template.values).length} tags in the template.`,
)
print(`${cpus().length} cores. Only ratios count: milliseconds differ between machines and runs.`)

const site = await serve(pageFolder)
const app = await serveApp()
const browser = await launchChromium()
const addresses = { app: `${app.address}index.html`, page: `${site.address}index.html` }
try {
  if (isWanted('docx')) {
    await benchDocxInNode(report, template)
    await benchDocxInChromium(browser, addresses.page)
  }
  if (isWanted('reading')) {
    await benchReadInNode(report)
    await benchReadInChromium(browser, addresses.page)
  }
  if (isWanted('checks')) await benchChecks(browser, addresses.page)
  if (isWanted('preview')) await benchPreview(browser, addresses.page, report)
  if (isWanted('typing')) await benchKeystrokes(browser, addresses)
  if (isWanted('mounting')) await benchMounting(browser, addresses.page)
  if (isWanted('loading')) {
    await benchFirstLoad(addresses)
    await showLoading(browser, addresses.app)
  }
  if (isWanted('memory')) await benchMemory(browser, addresses)
} finally {
  await browser.close()
  await site.close()
  await app.close()
}
