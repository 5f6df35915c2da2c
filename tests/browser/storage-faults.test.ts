import { expect, test } from 'vitest'
import { beginReport, contentOf, exportFile, goTo, waitUntilSaved } from './clerk'
import { startChromium } from './open-page'

const chromium = startChromium()
const overview = '一、总体情况'

test('where the database is forbidden, the text is kept aside and the clerk is told', async () => {
  const page = await chromium.open()
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not allowed here', 'SecurityError')
    }
  })
  await page.reload()
  await page.getByRole('alert').filter({ hasText: '浏览器的数据库不能用' }).waitFor()
  await beginReport(page, 2024, '某某区统计局')
  await goTo(page, overview)
  await page.getByLabel(`${overview}：正文`).fill('全年公开信息。')
  await page.getByRole('alert').filter({ hasText: '草稿没有存进浏览器' }).waitFor()
  await page.reload()
  await expect.poll(() => page.getByLabel(`${overview}：正文`).inputValue()).toBe('全年公开信息。')
})

test('where the storage is full, the draft can be taken away as a file and saving resumes', async () => {
  const page = await chromium.open()
  await beginReport(page, 2024, '某某区统计局')
  await waitUntilSaved(page)
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put
    const set = Storage.prototype.setItem
    const full = () => {
      throw new DOMException('the quota is used up', 'QuotaExceededError')
    }
    IDBObjectStore.prototype.put = full
    Storage.prototype.setItem = full
    Object.assign(window, {
      makeRoom: () => {
        IDBObjectStore.prototype.put = put
        Storage.prototype.setItem = set
      },
    })
  })
  await goTo(page, overview)
  await page.getByLabel(`${overview}：正文`).fill('不能丢的一段。')
  const alert = page.getByRole('alert').filter({ hasText: '关闭页面后内容会丢失' })
  await alert.waitFor()
  const file = await exportFile(alert, /存为草稿文件/)
  expect((await contentOf(file)).toString('utf8')).toContain('不能丢的一段。')
  await page.evaluate('makeRoom()')
  await page.getByRole('button', { name: '再试一次' }).click()
  await alert.waitFor({ state: 'detached' })
  await page.reload()
  await expect.poll(() => page.getByLabel(`${overview}：正文`).inputValue()).toBe('不能丢的一段。')
})

test('a window that was overtaken by another keeps its text in a draft of its own', async () => {
  const page = await chromium.open()
  await beginReport(page, 2024, '某某区统计局')
  await waitUntilSaved(page)
  await goTo(page, overview)
  const other = await chromium.openBeside(new URL(page.url()).hash)
  await other.getByLabel(`${overview}：正文`).fill('另一个窗口写的。')
  await waitUntilSaved(other)
  await page.getByLabel(`${overview}：正文`).fill('')
  await page.getByLabel(`${overview}：正文`).pressSequentially('这个窗口写的。')
  await page.getByRole('alert').filter({ hasText: '在另一个窗口里改过' }).waitFor()
  await page.keyboard.type('一口气写下去。')
  await expect
    .poll(() => page.getByLabel(`${overview}：正文`).inputValue())
    .toBe('这个窗口写的。一口气写下去。')
  await page.getByLabel(`${overview}：正文`).fill('这个窗口接着写的。')
  await waitUntilSaved(page)
  await page.reload()
  await expect
    .poll(() => page.getByLabel(`${overview}：正文`).inputValue())
    .toBe('这个窗口接着写的。')
  await other.reload()
  await expect
    .poll(() => other.getByLabel(`${overview}：正文`).inputValue())
    .toBe('另一个窗口写的。')
  await page.getByRole('link', { name: '年报', exact: true }).click()
  await expect.poll(() => page.getByRole('button', { name: /^删除/ }).count()).toBe(2)
})

test('where nothing at all can be stored, one can still write, export, and take the draft along', async () => {
  const page = await chromium.open()
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not allowed here', 'SecurityError')
    }
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('not allowed here', 'SecurityError')
      },
    })
  })
  await page.reload()
  await beginReport(page, 2024, '某某区统计局')
  const alert = page.getByRole('alert').filter({ hasText: '关闭页面后内容会丢失' })
  await alert.waitFor()
  await goTo(page, overview)
  await page.getByLabel(`${overview}：正文`).fill('仍可以写。')
  const file = await exportFile(alert, /存为草稿文件/)
  expect((await contentOf(file)).toString('utf8')).toContain('仍可以写。')
  await goTo(page, '预览与导出')
  const word = await exportFile(page, /导出 Word/)
  expect(word.suggestedFilename()).toContain('.docx')
})
