import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { contentOf, exportFile, openSaved, waitUntilSaved } from './clerk'
import { startChromium } from './open-page'

const chromium = startChromium()
const overview = '一、总体情况'
const field = (page: Page) => page.getByLabel(`${overview}：正文`)

test('A database that a newer program has changed is left alone, and the text is not lost', async () => {
  const page = await openSaved(await chromium.open(), overview)
  const newer = await chromium.openBeside()
  await newer.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('nianbao', 99)
        request.onsuccess = () => resolve(request.result.close())
        request.onerror = () => reject(request.error)
      }),
  )
  await field(page).fill('升级以后写的。')
  const alert = page.getByRole('alert').filter({ hasText: '草稿没有存进浏览器' })
  await alert.getByText('由更新版本的本工具使用').waitFor()
  await alert.getByText('没有丢失').waitFor()
  await page.reload()
  await field(page).waitFor()
  await expect.poll(() => field(page).inputValue()).toBe('升级以后写的。')
})

test('A database that was deleted under an open draft is made again with the next save', async () => {
  const page = await openSaved(await chromium.open(), overview)
  await field(page).fill('删除以前。')
  await waitUntilSaved(page)
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('nianbao').onsuccess = resolve
      }),
  )
  await field(page).fill('删除以后。')
  await page.getByText(/^正在保存/).waitFor()
  await waitUntilSaved(page)
  await page.reload()
  await expect.poll(() => field(page).inputValue()).toBe('删除以后。')
})

test('A database that never opens is named within seconds, and the text is kept aside', async () => {
  const page = await chromium.open()
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open
    IDBFactory.prototype.open = function (...names) {
      const request = open.apply(this, names)
      request.addEventListener = () => undefined
      return request
    }
  })
  await page.reload()
  const alert = page.getByRole('alert').filter({ hasText: '浏览器的数据库不能用' })
  await alert.getByText('被另一个窗口占用').waitFor()
})

test('One record that the browser cannot read hides no other draft', async () => {
  const page = await openSaved(await chromium.open(), overview)
  await page.addInitScript(() => {
    const get = IDBObjectStore.prototype.get
    IDBObjectStore.prototype.get = function (key) {
      if (key === 'torn') throw new DOMException('could not be read', 'DataError')
      return get.call(this, key)
    }
  })
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('nianbao')
        request.onsuccess = () => {
          const transaction = request.result.transaction('drafts', 'readwrite')
          transaction.objectStore('drafts').put({ id: 'torn', revision: 1 })
          transaction.oncomplete = () => resolve(request.result.close())
        }
      }),
  )
  await page.goto(page.url().replace(/#.*$/, ''))
  await page.reload()
  await page.getByText('一份打不开的草稿').waitFor()
  await page.getByRole('link', { name: /某某区统计局2024年/ }).waitFor()
})

test('A text that was cut off aside is listed as damaged and can be taken away', async () => {
  const page = await chromium.open()
  await page.evaluate(() =>
    localStorage.setItem(
      'nianbao:aside:w1:d1',
      '{"kind":"nianbao-draft","narratives":{"overview":"剩下的',
    ),
  )
  await page.reload()
  await page.getByText('一段损坏的备用内容').waitFor()
  const file = await exportFile(page, /^存为文件$/)
  expect((await contentOf(file)).toString('utf8')).toContain('剩下的')
  await page.getByRole('button', { name: '删除“损坏的备用内容”' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await page.getByText('还没有草稿').waitFor()
})

test('A refused first save is said on the draft’s own screen at once', async () => {
  const page = await chromium.open()
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('the quota is used up', 'QuotaExceededError')
    }
  })
  await page.getByRole('button', { name: '新建年报' }).click()
  const alert = page.getByRole('alert').filter({ hasText: '草稿没有存进浏览器' })
  await alert.getByText('存储空间已满').waitFor()
})

test('Texts that two closed windows left behind are both there afterwards', async () => {
  const page = await openSaved(await chromium.open(), overview)
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('could not be written', 'UnknownError')
    }
  })
  const other = await chromium.openBeside(new URL(page.url()).hash)
  await other.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('could not be written', 'UnknownError')
    }
  })
  await field(page).fill('甲窗口的。')
  await field(other).fill('乙窗口的。')
  for (const each of [page, other]) {
    await each.getByText('可能已经损坏').waitFor()
    await each.close()
  }
  const next = await chromium.openBeside()
  await next.getByRole('button', { name: /^删除/ }).nth(1).waitFor()
  await expect.poll(() => next.getByRole('button', { name: /^删除/ }).count()).toBe(2)
})
