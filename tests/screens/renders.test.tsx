// @vitest-environment jsdom
import { render, waitFor } from '@testing-library/react'
import { Profiler } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { FigureCell } from '../../src/screens/section/figure-cell'
import { TotalCell } from '../../src/screens/section/total-cell'
import { ServicesContext } from '../../src/screens/services'
import { AfterChecks } from '../../src/screens/session/after-checks'
import { DraftSession } from '../../src/screens/session/draft-session'
import { createDraftStore } from '../../src/storage/draft-store'
import { createMirror } from '../../src/storage/mirror'
import { library } from '../../templates/library'
import { emptyDatabase } from '../storage/database'
import { MemoryStorage } from '../storage/memory-storage'
import { formForYear } from '../template/every-form'
import { cell, loadGuide, loadSample, quickUser, someDraft, today } from './open-app'

const form = formForYear(2025)
const cells = [...form.cells.values()].filter(({ table }) => table.id === 'requests')
const renders = new Map<string, number>()

beforeEach(() => {
  emptyDatabase()
  renders.clear()
})

test('Typing renders the totals over the cell, and no other cell', async () => {
  const user = await showCells()
  renders.clear()
  await user.type(cell('一、本年新收政府信息公开申请数量，自然人'), '12')
  expect([...renders.keys()].sort()).toEqual(['requests/received/total'])
})

test('Typing what cannot be read renders no cell: it is marked by hand', async () => {
  const user = await showCells()
  renders.clear()
  await user.type(cell('一、本年新收政府信息公开申请数量，自然人'), '十二')
  expect([...renders]).toEqual([])
})

test('Typing the last missing figure of a column renders its totals alone', async () => {
  const others = cells.filter(
    ({ address, parts }) => !parts && address !== 'requests/granted/business',
  )
  const user = await showCells(Object.fromEntries(others.map(({ address }) => [address, '0'])))
  renders.clear()
  await user.type(cell('三、本年度办理结果（一）予以公开，商业企业'), '0')
  expect([...renders.keys()].sort()).toEqual([
    'requests/granted/total',
    'requests/results-total/business',
    'requests/results-total/total',
  ])
})

/** Every cell of table three, each under a profiler of its own. */
async function showCells(texts: Record<string, string> = {}) {
  const store = createDraftStore(library, createMirror(new MemoryStorage()))
  const open = { draft: someDraft({ cells: texts }), form, unsaved: false, exchanged: false }
  render(
    <ServicesContext.Provider value={{ library, store, today, loadGuide, loadSample }}>
      <DraftSession open={open} onReplace={() => undefined}>
        <AfterChecks>
          {cells.map(({ address, parts }) => (
            <Profiler key={address} id={address} onRender={countRender}>
              {parts ? (
                <TotalCell address={address} typed={false} />
              ) : (
                <FigureCell address={address} />
              )}
            </Profiler>
          ))}
        </AfterChecks>
      </DraftSession>
    </ServicesContext.Provider>,
  )
  await waitFor(() => expect(renders.size).toBe(cells.length))
  return quickUser()
}

function countRender(id: string): void {
  renders.set(id, (renders.get(id) ?? 0) + 1)
}
