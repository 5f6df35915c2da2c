import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { createServer } from 'vite'
import { root } from './set-up/root.mjs'

// Draws the README's picture: table three with one figure that does not add up.
process.chdir(root)
const server = await createServer({ server: { port: 0 }, logLevel: 'warn' })
await server.listen()
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
})
const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
await page.goto(server.resolvedUrls.local[0])
await beginReport()
await fillRequests()
await page.screenshot({ path: join(root, 'docs/screenshot.png') })
await browser.close()
await server.close()

async function beginReport() {
  await page.getByLabel('报告年度').selectOption('2025')
  await page.getByRole('button', { name: '新建年报' }).click()
  await page.getByLabel('机关名称').fill('云岭县自然资源局')
  await page.getByRole('link', { name: '三、收到和处理' }).click()
}

async function fillRequests() {
  const figures = {
    '一、本年新收政府信息公开申请数量，自然人': '23',
    '一、本年新收政府信息公开申请数量，商业企业': '4',
    '二、上年结转政府信息公开申请数量，自然人': '2',
    '三、本年度办理结果（一）予以公开，自然人': '15',
    '三、本年度办理结果（一）予以公开，商业企业': '4',
    '三、本年度办理结果（二）部分公开（区分处理的，只计这一情形，不计其他情形），自然人': '6',
    '四、结转下年度继续办理，自然人': '3',
  }
  for (const [name, figure] of Object.entries(figures)) {
    await page.getByLabel(name, { exact: true }).fill(figure)
  }
  await page.getByRole('button', { name: '其余空格填 0' }).click()
  await page.getByLabel('四、结转下年度继续办理，自然人', { exact: true }).focus()
  await page.getByRole('button', { name: '✕ 本表有 2 处错误' }).waitFor()
  await page.getByRole('status').filter({ hasText: '已保存' }).waitFor()
  await page.locator('main').evaluate((main) => main.scrollTo(0, 0))
}
