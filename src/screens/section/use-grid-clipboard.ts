import { useEffect, useRef, useState } from 'react'
import { printedAt } from '../../report/report'
import { useServices } from '../services'
import { useSession } from '../session/session'
import { clipboardOf, readTsv } from './grid-clipboard'
import { clearedBlock, sameInAll } from './grid-edits'
import type { GridLayout } from './grid-layout'
import { needsAsking, type PastePlan } from './paste-plan'
import type { Pasted } from './plan-paste'
import type { Grid } from './use-grid'

/** Characters; what is longer is no figure, and a cell that holds it stands still. */
const longestFigure = 1000

interface ClipboardOptions {
  readonly table: string
  readonly layout: GridLayout
  readonly grid: Grid
  readonly onNotice: (notice: string) => void
}

/** Copying, cutting and pasting of blocks; a single figure is left to the field. */
export function useGridClipboard(options: ClipboardOptions) {
  const { library } = useServices()
  const { form, fields, review, current } = useSession()
  const [asked, setAsked] = useState<PastePlan | undefined>()
  const { grid, layout, table, onNotice } = options

  const apply = (plan: PastePlan) => {
    grid.put(Object.fromEntries(plan.changes.map(({ address, after }) => [address, after])))
    onNotice(`${plan.summary}按 Ctrl+Z 可以撤销。`)
  }
  const paste = async (pasted: Pasted, at: string) => {
    const { planPaste } = await import('./plan-paste')
    const now = fields.getValues('cells')
    const { year } = current()
    const outcome = await planPaste(pasted, { form, library, year, table, layout, at, now })
    if (!outcome.ok) return onNotice(outcome.message)
    if (needsAsking(form, outcome.plan)) return setAsked(outcome.plan)
    apply(outcome.plan)
  }
  const onPaste = (event: ClipboardEvent) => {
    const block = grid.block()
    const at = block[0]?.[0]
    if (!event.clipboardData || at === undefined) return
    const html = event.clipboardData.getData('text/html')
    const text = event.clipboardData.getData('text/plain')
    const isChosen = block.flat().length > 1
    if (isSingle(text)) {
      if (text.length > longestFigure) {
        event.preventDefault()
        return onNotice(`剪贴板里是 ${text.length} 字的一段文字，不是一个数，没有粘贴。`)
      }
      if (!isChosen) return
      event.preventDefault()
      return grid.put(sameInAll(form, block, text.trim()))
    }
    event.preventDefault()
    paste({ html, text }, at).catch((problem: unknown) => {
      onNotice(`剪贴板的内容读不出来，没有粘贴（${String(problem)}）。`)
    })
  }
  const onCopy = (event: ClipboardEvent) => {
    const block = grid.block()
    const isField = document.activeElement instanceof HTMLInputElement
    if (!event.clipboardData || (block.flat().length < 2 && isField)) return
    const { report } = review.get()
    const rows = block.map((line) => line.map((address) => printedAt(report, address)))
    const { text, html } = clipboardOf(rows)
    event.clipboardData.setData('text/plain', text)
    event.clipboardData.setData('text/html', html)
    event.preventDefault()
    if (event.type === 'cut') grid.put(clearedBlock(block))
    onNotice(`已复制 ${rows.length} 行 × ${rows[0]?.length ?? 0} 列。`)
  }
  useClipboardEvents(grid, { onCopy, onPaste })
  return {
    asked,
    confirm: () => {
      if (asked) apply(asked)
      setAsked(undefined)
    },
    cancel: () => setAsked(undefined),
  }
}

/** One cell, whatever ends its line. */
function isSingle(text: string): boolean {
  const rows = readTsv(text)
  return rows.length <= 1 && (rows[0]?.length ?? 0) <= 1 && text.trim() !== ''
}

interface Handlers {
  readonly onCopy: (event: ClipboardEvent) => void
  readonly onPaste: (event: ClipboardEvent) => void
}

/** Heard at the document: on a shown total, which is no field, these events begin elsewhere. */
function useClipboardEvents({ table }: Grid, handlers: Handlers): void {
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  useEffect(() => {
    const isHere = () => table.current?.contains(document.activeElement) ?? false
    const copy = (event: ClipboardEvent) => {
      if (isHere()) latest.current.onCopy(event)
    }
    const paste = (event: ClipboardEvent) => {
      if (isHere()) latest.current.onPaste(event)
    }
    document.addEventListener('copy', copy)
    document.addEventListener('cut', copy)
    document.addEventListener('paste', paste)
    return () => {
      document.removeEventListener('copy', copy)
      document.removeEventListener('cut', copy)
      document.removeEventListener('paste', paste)
    }
  }, [table])
}
