import type { Page } from 'playwright-core'
import type { Draft } from '../../src/report/draft'

/** All drafts of this browser as they lie there, in the database and aside. */
export function everythingStored(page: Page): Promise<{ text: string; drafts: number }> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await answer(indexedDB.open('nianbao'))
    const drafts = await answer(database.transaction('drafts').objectStore('drafts').getAll())
    database.close()
    return { text: JSON.stringify(drafts) + JSON.stringify(localStorage), drafts: drafts.length }
  })
}

/** Empties the browser of all drafts but this one. */
export function storeOnly(page: Page, draft: Draft): Promise<void> {
  return page.evaluate(async (record) => {
    localStorage.clear()
    const opening = indexedDB.open('nianbao')
    await new Promise((resolve) => {
      opening.onsuccess = resolve
    })
    const transaction = opening.result.transaction(['drafts', 'versions'], 'readwrite')
    transaction.objectStore('versions').clear()
    transaction.objectStore('drafts').clear()
    transaction.objectStore('drafts').put(record)
    await new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
    opening.result.close()
  }, draft)
}
