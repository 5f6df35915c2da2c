import { mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { build, preview } from 'vite'
import { root } from './set-up/root.mjs'

// Draws every screen and state at two sizes, light and dark, to be looked at: npm run screenshots -- <folder>
const folder = resolve(process.argv[2] ?? join(root, '../screenshots'))
const sizes = [
  { name: '1366', width: 1366, height: 768 },
  { name: '390', width: 390, height: 844 },
]
const requests = '三、收到和处理政府信息公开申请情况'
const cases = '四、政府信息公开行政复议、行政诉讼情况'

process.chdir(root)
mkdirSync(folder, { recursive: true })
const built = { build: { outDir: join(folder, '.built') }, logLevel: 'warn' }
await build(built)
const server = await preview({ ...built, preview: { port: 0, host: '127.0.0.1' } })
const address = `http://127.0.0.1:${server.httpServer.address().port}/`
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
})
for (const size of sizes) {
  for (const colorScheme of ['light', 'dark']) await walk(size, colorScheme)
}
await browser.close()
await server.close()

/** One way through the program; each state is drawn on it. */
async function walk({ name, width, height }, colorScheme) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  let count = 0
  const shot = async (state) => {
    count++
    const number = String(count).padStart(2, '0')
    await page.waitForTimeout(120)
    const path = join(folder, `${number}-${state}-${name}-${colorScheme}.png`)
    await page.screenshot({ path, fullPage: width < 800 && !state.startsWith('dialog') })
  }
  await page.goto(address)
  await drawStart(page, shot)
  await drawSteps(page, shot)
  const files = await drawExport(page, shot)
  await drawImport(page, shot, files)
  await drawNextYear(page, shot, files)
  await context.close()
}

function button(page, name) {
  return page.getByRole('button', { name })
}

async function goTo(page, step) {
  const list = button(page, /^全部步骤/)
  if (await list.isVisible()) await list.click()
  await page.getByRole('navigation', { name: '填写步骤' }).getByRole('link', { name: step }).click()
  await page.getByRole('heading', { level: 1, name: step, exact: true }).waitFor()
}

async function drawStart(page, shot) {
  await page.getByText('还没有草稿').waitFor()
  await shot('start-empty')
  await button(page, '本年度没有收到申请、没有复议诉讼').click()
  await shot('start-nil-questions')
  await button(page, '取消').click()
  await page
    .getByLabel('选择上一年的年报', { exact: true })
    .setInputFiles({ name: '照片.jpg', mimeType: '', buffer: Buffer.from([0xff, 0xd8, 0xff, 0]) })
  await page.getByRole('alert').waitFor()
  await shot('start-refused')
}

async function drawSteps(page, shot) {
  await page.getByLabel('报告年度').selectOption('2025')
  await button(page, '新建年报').click()
  await page.getByRole('heading', { level: 1, name: '基本信息' }).waitFor()
  await shot('basics-empty')
  for (const step of ['一、总体情况', requests, '检查', '预览与导出']) {
    await goTo(page, step)
    await shot(`empty-${step.slice(0, 4)}`)
  }
  await page.getByRole('link', { name: '年报', exact: true }).click()
  await button(page, '打开示例').click()
  await page.getByText('这是一份示例').waitFor()
  await shot('sample-basics')
  await goTo(page, '一、总体情况')
  await shot('sample-overview')
  for (const text of ['不知道怎么开头', '插入数字跟着表格变的句子', '正文里的数字']) {
    await page.getByText(text).first().click()
  }
  await page.getByText('正文里的数字').scrollIntoViewIfNeeded()
  await shot('sample-overview-open')
  await goTo(page, '二、主动公开政府信息情况')
  await shot('sample-disclosure')
  await drawRequests(page, shot)
  await goTo(page, cases)
  await shot('sample-cases')
  await goTo(page, '五、存在的主要问题及改进情况')
  await shot('sample-problems')
  await goTo(page, '六、其他需要报告的事项')
  await page.getByLabel('由程序写明收取情况').selectOption('charged')
  await shot('sample-others-fees')
  await page.getByLabel('由程序写明收取情况').selectOption('not-charged')
  await goTo(page, '检查')
  await shot('sample-check')
  await button(page, '已核实…').first().click()
  await button(page, '确认已核实').scrollIntoViewIfNeeded()
  await shot('sample-check-acknowledging')
  await button(page, '历史版本').click()
  await page.getByRole('dialog').waitFor()
  await shot('dialog-versions')
  await page.keyboard.press('Escape')
}

async function drawRequests(page, shot) {
  await goTo(page, requests)
  await shot('sample-requests')
  const cell = (name) => page.getByLabel(name, { exact: true })
  await cell('三、本年度办理结果（一）予以公开，自然人').click()
  await shot('requests-cell')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowRight')
  await shot('requests-block')
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  await shot('dialog-keys')
  await page.keyboard.press('Escape')
  await cell('三、本年度办理结果（六）其他处理3.其他，法律服务机构').focus()
  await shot('requests-far-cell')
  await page.locator('#table-findings').scrollIntoViewIfNeeded()
  await shot('requests-findings')
  await page.getByText('本表各行各列的填写说明').click()
  await shot('requests-help')
  await cell('一、本年新收政府信息公开申请数量，自然人').focus()
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', '7\t不详\n8\t9\n')
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  })
  await page.getByRole('dialog').waitFor()
  await shot('dialog-paste')
  await page.keyboard.press('Escape')
  await button(page, '本年度没有收到申请、没有复议诉讼').click()
  await page.getByRole('dialog').waitFor()
  await shot('dialog-nil-refused')
  await page.keyboard.press('Escape')
  await drawLedger(page, shot)
}

/** The sample is of the year in its title; its figures come back at the end. */
async function drawLedger(page, shot) {
  const title = await page.locator('.shell-title').textContent()
  const [year] = /\d{4}(?=年政府)/.exec(title ?? '') ?? []
  const rows = [
    '收到日期\t申请人类型\t答复日期\t答复类型',
    `${year}-03-05\t公民\t${year}-03-20\t予以公开`,
    `${year}-03-06\t外来户\t${year}-03-20\t予以公开`,
    `${year}-03-07\t公司\t${year}-03-20\t不予公开`,
  ]
  await button(page, '从台账统计…').click()
  await page.getByLabel('或者直接粘贴').fill(rows.join('\n'))
  await shot('dialog-ledger')
  await button(page, '读取这些文字').click()
  await page.getByText(/^计入 1 件/).waitFor()
  await shot('dialog-ledger-read')
  await button(page, /^填进报告/).scrollIntoViewIfNeeded()
  await shot('dialog-ledger-take')
  await button(page, /^填进报告/).click()
  await shot('requests-counted')
  await goTo(page, '检查')
  await shot('check-ledger')
  await goTo(page, requests)
  await button(page, '从台账统计…').click()
  await page.getByText(/^上次在/).waitFor()
  await shot('dialog-ledger-last')
  await page.keyboard.press('Escape')
  await button(page, '撤销').click()
}

async function drawExport(page, shot) {
  await goTo(page, '预览与导出')
  await page.locator('.sheet').first().waitFor()
  await shot('export')
  await page.getByText('版式选项').click()
  await shot('export-settings')
  await page.locator('.sheet').nth(1).scrollIntoViewIfNeeded()
  await shot('export-sheets')
  const files = {
    docx: await take(page, '导出 Word'),
    html: await take(page, '导出网页'),
  }
  await page.getByText('已导出').scrollIntoViewIfNeeded()
  await shot('export-done')
  for (const [label, state] of [
    ['网页', 'export-web'],
    ['纯文本', 'export-text'],
  ]) {
    await page.getByLabel(label, { exact: true }).check()
    await page.getByRole('button', { name: /^复制/ }).first().scrollIntoViewIfNeeded()
    await shot(state)
  }
  return files
}

async function take(page, name) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, new RegExp(`^${name}`)).click(),
  ])
  const path = await download.path()
  return { name: download.suggestedFilename(), mimeType: '', buffer: readFileSync(path) }
}

async function drawImport(page, shot, { docx, html }) {
  await page.getByRole('link', { name: '年报', exact: true }).click()
  await page.getByRole('heading', { name: '这台电脑上的草稿' }).waitFor()
  await shot('start-drafts')
  await button(page, /^删除/).first().click()
  await shot('dialog-delete')
  await page.keyboard.press('Escape')
  const input = page.getByLabel('选择上一年的年报', { exact: true })
  await input.setInputFiles(docx)
  await page.getByText(/是用本工具编写的/).waitFor()
  await shot('start-own-file')
  await input.setInputFiles(html)
  await page.getByRole('heading', { name: '核对读出的内容' }).waitFor()
  await shot('import-begin')
  await button(page, '取消').click()
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    button(page, '检查一份已有的年报…').click(),
  ])
  await chooser.setFiles(html)
  await page.getByRole('heading', { level: 1, name: '检查结果' }).waitFor()
  await shot('import-check')
  await button(page, '返回首页').click()
}

async function drawNextYear(page, shot, { html }) {
  await page.getByLabel('选择上一年的年报', { exact: true }).setInputFiles({
    ...html,
    buffer: Buffer.from(
      html.buffer.toString('utf8').replace(/20(\d\d)年/g, (_, year) => `20${year - 1}年`),
    ),
  })
  await button(page, /^用它开始编写/).click()
  await page.getByRole('heading', { level: 1, name: '基本信息' }).waitFor()
  await shot('next-basics')
  await goTo(page, '一、总体情况')
  await shot('next-overview')
  await goTo(page, requests)
  await page.getByLabel(/^显示上年数/).check()
  await shot('next-requests')
  await page.goto(`${address}#/drafts/none/basics`)
  await page.getByRole('heading', { name: '打不开这份草稿' }).waitFor()
  await shot('draft-missing')
}
