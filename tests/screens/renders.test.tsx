// @vitest-environment jsdom
import { render, waitFor } from '@testing-library/react'
import { Profiler, useRef } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { useCellTexts } from '../../src/screens/section/cell-texts'
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

test('Typing renders no cell: the totals above are written by hand', async () => {
  const user = await showCells()
  renders.clear()
  await user.type(cell('一、本年新收政府信息公开申请数量，自然人'), '12')
  expect(cell('一、本年新收政府信息公开申请数量，总计')).toHaveTextContent('缺5格')
  expect([...renders]).toEqual([])
})

test('Typing what cannot be read renders no cell: it is marked by hand', async () => {
  const user = await showCells()
  renders.clear()
  await user.type(cell('一、本年新收政府信息公开申请数量，自然人'), '十二')
  expect([...renders]).toEqual([])
})

test('Typing the last missing figure of a column renders no cell, and three totals say their sum', async () => {
  const others = cells.filter(
    ({ address, parts }) => !parts && address !== 'requests/granted/business',
  )
  const user = await showCells(Object.fromEntries(others.map(({ address }) => [address, '0'])))
  renders.clear()
  await user.type(cell('三、本年度办理结果（一）予以公开，商业企业'), '3')
  for (const name of [
    '三、本年度办理结果（一）予以公开，总计',
    '三、本年度办理结果（七）总计，商业企业',
    '三、本年度办理结果（七）总计，总计',
  ]) {
    expect(cell(name)).toHaveTextContent(/^3$/)
  }
  expect([...renders]).toEqual([])
})

/** Every cell of table three, each under a profiler of its own. */
async function showCells(texts: Record<string, string> = {}) {
  const store = createDraftStore(library, createMirror(new MemoryStorage()))
  const open = { draft: someDraft({ cells: texts }), form, unsaved: false, exchanged: false }
  render(
    <ServicesContext.Provider value={{ library, store, today, loadGuide, loadSample }}>
      <DraftSession open={open} onReplace={() => undefined}>
        <AfterChecks>
          <Cells />
        </AfterChecks>
      </DraftSession>
    </ServicesContext.Provider>,
  )
  await waitFor(() => expect(renders.size).toBe(cells.length))
  return quickUser()
}

function Cells() {
  const table = useRef<HTMLTableElement>(null)
  const keepText = useCellTexts(table)
  return (
    <table ref={table} onChange={keepText}>
      <tbody>
        {cells.map(({ address, parts }) => (
          <Profiler key={address} id={address} onRender={countRender}>
            <tr>
              <td>
                {parts ? (
                  <TotalCell address={address} typed={false} />
                ) : (
                  <FigureCell address={address} />
                )}
              </td>
            </tr>
          </Profiler>
        ))}
      </tbody>
    </table>
  )
}

function countRender(id: string): void {
  renders.set(id, (renders.get(id) ?? 0) + 1)
}
