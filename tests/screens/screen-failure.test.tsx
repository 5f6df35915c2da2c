// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { App } from '../../src/app/app'
import { fetchAhead } from '../../src/app/screens'
import { createDraftStore } from '../../src/storage/draft-store'
import { createMirror } from '../../src/storage/mirror'
import { library } from '../../templates/library'
import { emptyDatabase } from '../storage/database'
import { MemoryStorage } from '../storage/memory-storage'
import { loadGuide, loadSample, today } from './open-app'

beforeEach(() => {
  emptyDatabase()
  window.history.replaceState(null, '', '#/drafts/draft-1/basics')
})

test('A screen that could not be opened does not keep others from being opened', async () => {
  // React says on the console what it has caught.
  const console = vi.spyOn(globalThis.console, 'error').mockImplementation(() => undefined)
  await fetchAhead(loadGuide, async () => undefined)
  const store = {
    ...createDraftStore(library, createMirror(new MemoryStorage())),
    load: () => Promise.reject(new Error('a part of the program did not come')),
  }
  render(<App services={{ library, store, today, loadGuide, loadSample }} />)
  await screen.findByRole('heading', { name: '这一页没能打开' })
  window.location.hash = '#/'
  expect(await screen.findByText(/^还没有草稿/)).toBeVisible()
  console.mockRestore()
})
