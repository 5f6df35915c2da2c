import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { beginReport, goTo, waitUntilSaved } from './clerk'
import { append, field, overview } from './interleave'
import { startChromium } from './open-page'
import { everythingStored } from './stored-here'

const chromium = startChromium()

test('A window that wakes up after the other has gone on keeps its text in a draft of its own', async () => {
  const [sleeper, other] = await openTwice()
  await field(other).fill('第二天在另一个窗口写的。')
  await waitUntilSaved(other)
  await other.close()
  await sleeper.clock.install({ time: Date.now() + 86_400_000 })
  await sleeper.clock.resume()
  await append(sleeper, '昨天的窗口接着写。')
  await sleeper.getByRole('alert').filter({ hasText: '在另一个窗口里改过' }).waitFor()
  const stored = await everythingStored(sleeper)
  expect(stored.text).toContain('第二天在另一个窗口写的。')
  expect(stored.text).toContain('昨天的窗口接着写。')
  expect(stored.drafts).toBe(2)
})

test('A window hears at once that the other has saved, before anything is typed on top of it', async () => {
  const [reader, writer] = await openTwice()
  await append(writer, '另一个窗口写的。')
  await waitUntilSaved(writer)
  const notice = reader.getByRole('alert').filter({ hasText: '刚才在另一个窗口里保存过' })
  await notice.getByRole('button', { name: '显示最新内容' }).click()
  await expect.poll(() => field(reader).inputValue()).toBe('另一个窗口写的。')
})

test('A clock that is set back takes nothing away', async () => {
  const page = await chromium.open()
  await beginReport(page, 2024, '某某区统计局')
  await goTo(page, overview)
  await append(page, '拨钟以前。')
  await waitUntilSaved(page)
  await page.clock.install({ time: Date.now() - 3 * 86_400_000 })
  await page.clock.resume()
  await append(page, '拨钟以后。')
  await expect.poll(async () => (await everythingStored(page)).text).toContain('拨钟以后。')
  await page.reload()
  await expect.poll(() => field(page).inputValue()).toBe('拨钟以前。拨钟以后。')
})

/** Two windows on one draft in a browser of their own. */
async function openTwice(): Promise<[Page, Page]> {
  const one = await chromium.open()
  await beginReport(one, 2024, '某某区统计局')
  await goTo(one, overview)
  await waitUntilSaved(one)
  return [one, await chromium.openBeside(new URL(one.url()).hash)]
}
