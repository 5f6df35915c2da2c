import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { createDraft, type Draft, noBasics } from '../../src/report/draft'
import { formForYear } from '../template/every-form'
import { contentOf, exportFile, goTo } from './clerk'
import { draftFile } from './drafts'
import { startChromium } from './open-page'

const chromium = startChromium()
const form = formForYear(2024)

const payloads = [
  '<script>hit()</script>',
  '"><img src=x onerror=hit()>',
  "'><svg/onload=hit()>",
  '</textarea></title></style><script>hit()</script>',
  '<iframe srcdoc="<script>parent.hit()</script>"></iframe>',
  '<a href="javascript:hit()">x</a>',
  '{{hit()}}<%= hit() %>',
  ']]><x xmlns="http://www.w3.org/1999/xhtml"/><!ENTITY e SYSTEM "file:///etc/passwd">&e;',
  '=HYPERLINK("http://192.0.2.1/","x")',
  '\u202Etxt.exe\u0000\u000B\uFFFE\uD800',
]

/** Round by round each text holds another of them; `npm run test:long` goes through all. */
const rounds = process.env.FUZZ ? payloads.map((_, round) => round) : [0, 5]

/** A draft with payloads in every text that a clerk or a file can put there, one after the other. */
function hostileDraft(round: number): Draft {
  let place = round
  const next = () => {
    place += 1
    return payloads[place % payloads.length] ?? ''
  }
  const filled = <Keys extends string>(keys: Iterable<Keys>) =>
    Object.fromEntries([...keys].map((key) => [key, next()]))
  const draft = createDraft('hostile', 2024, 'standard')
  const narratives = filled(form.template.sections.map(({ id }) => id))
  const cells = filled([...form.cells.keys()])
  return {
    ...draft,
    basics: { ...noBasics, ...filled(Object.keys(noBasics)) },
    narratives,
    cells,
    acknowledged: { [next()]: next() },
    settings: { ...draft.settings, feeStatement: 'charged', approvalSheet: 'first' },
    lastYear: {
      year: 2023,
      template: 'standard',
      overlays: [],
      title: next(),
      agency: next(),
      source: next(),
      preamble: next(),
      contact: next(),
      signature: next(),
      narratives,
      cells,
    },
  }
}

test.each(rounds)('Active content in every field is text everywhere, round %i', async (round) => {
  const page = await chromium.open()
  page.setDefaultTimeout(60_000)
  await page.evaluate(() => {
    Object.assign(window, { hits: 0, hit: () => Object.assign(window, { hits: 1 }) })
  })
  await page
    .getByLabel('选择草稿文件', { exact: true })
    .setInputFiles(draftFile(hostileDraft(round)))
  await goTo(page, '基本信息')
  for (const { heading } of form.template.sections) {
    await goTo(page, heading)
    await expectNothingActive(page)
  }
  await goTo(page, '检查')
  await expectNothingActive(page)
  await goTo(page, '预览与导出')
  await page.locator('.sheet').first().waitFor()
  for (const view of ['网页', '纯文本']) {
    await page.getByLabel(view, { exact: true }).check()
    await expectNothingActive(page)
  }
  await expectHarmlessFiles(page)
  await page.getByRole('link', { name: '年报', exact: true }).click()
  await page.getByRole('button', { name: /^删除/ }).waitFor()
  await expectNothingActive(page)
})

async function expectNothingActive(page: Page): Promise<void> {
  expect(await activeIn(page)).toEqual([])
  expect(await page.evaluate('window.hits')).toBe(0)
}

/** What could run or fetch, beside the page's own script and style. */
function activeIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        /^(script|iframe|img|svg|object|embed|link|base|meta|x)$/i.test(element.tagName) ||
        [...element.attributes].some(
          ({ name, value }) => /^on/i.test(name) || /^\s*(javascript|http):/i.test(value),
        ),
    )
    const isOwn = (element: Element) =>
      element.matches('script[type="module"], iframe.web-view[sandbox=""]')
    return found
      .filter((element) => !isOwn(element))
      .map(({ outerHTML }) => outerHTML.slice(0, 200))
  })
}

async function expectHarmlessFiles(page: Page): Promise<void> {
  const word = await exportFile(page, /导出 Word/)
  expect(word.suggestedFilename()).not.toMatch(/[<>:"/\\|?*]/)
  const parts = Object.entries(unzipSync(new Uint8Array(await contentOf(word))))
  for (const [name, bytes] of parts) {
    if (!/\.(xml|rels)$/.test(name)) continue
    const xml = strFromU8(bytes)
    expect(xml, name).not.toMatch(/TargetMode="External"|<!DOCTYPE|<!ENTITY|HYPERLINK /)
    expect(await isWellFormed(page, xml), name).toBe(true)
  }
  const web = (await contentOf(await exportFile(page, /导出网页/))).toString('utf8')
  await expectHarmlessPage(page, web)
  const text = await exportFile(page, /导出纯文本/)
  expect(text.suggestedFilename()).toMatch(/\.txt$/)
}

/** The exported page in a window that no policy protects. */
async function expectHarmlessPage(page: Page, html: string): Promise<void> {
  const other = await page.context().newPage()
  const asked: string[] = []
  other.on('request', (request) => asked.push(request.url()))
  await other.addInitScript('window.hits = 0; window.hit = () => { window.hits = 1 }')
  await other.goto('about:blank')
  await other.setContent(html)
  await other.waitForTimeout(100)
  await expect.poll(() => other.evaluate('window.hits ?? 0')).toBe(0)
  expect(asked.filter((url) => !url.startsWith('about:'))).toEqual([])
  expect((await activeIn(other)).filter((tag) => !tag.startsWith('<meta'))).toEqual([])
  await other.close()
}

function isWellFormed(page: Page, xml: string): Promise<boolean> {
  return page.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror') ===
      null,
    xml,
  )
}
