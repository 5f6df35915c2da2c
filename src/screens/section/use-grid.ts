import { type FocusEvent, type KeyboardEvent, type MouseEvent, useRef } from 'react'
import { useSession } from '../session/session'
import { clearedBlock, filledDown } from './grid-edits'
import { type CaretState, type Command, commandOf } from './grid-keys'
import type { GridLayout } from './grid-layout'
import { fieldIn, lightUp, showBox, showChosen } from './grid-marks'
import { blockBetween, type Direction, neighbour, nextInColumn } from './grid-moves'

interface GridOptions {
  readonly layout: GridLayout
  readonly onCurrent: (address: string | undefined) => void
  readonly onNotice: (notice: string) => void
  readonly onShowKeys: () => void
  readonly onShowHelp: () => void
}

/** Where the clerk is in the grid. */
interface Position {
  at: string | undefined
  /** One corner of the chosen block, where it is not the focused cell. */
  anchor: string | undefined
  /** The other corner. */
  corner: string | undefined
  isEditing: boolean
  /** The mouse button is down: nothing may move under the pointer. */
  isPressing: boolean
  /** What the focused cell said when it got the focus. */
  before: string
}

export type Grid = ReturnType<typeof useGrid>

/** Keys and mouse as in a spreadsheet, heard at the table and never rendering it. */
export function useGrid(options: GridOptions) {
  const { layout, onCurrent, onNotice, onShowKeys, onShowHelp } = options
  const { form, fields, edits } = useSession()
  const table = useRef<HTMLTableElement>(null)
  const position = useRef<Position>({
    at: undefined,
    anchor: undefined,
    corner: undefined,
    isEditing: false,
    isPressing: false,
    before: '',
  })

  const textAt = (address: string) => fields.getValues('cells')[address] ?? ''
  const block = () => {
    const { at, anchor, corner } = position.current
    return at === undefined ? [] : blockBetween(layout, anchor ?? at, corner ?? at)
  }
  const choose = (corner: string | undefined, anchor?: string) => {
    Object.assign(position.current, { anchor, corner })
    if (table.current) showChosen(table.current, layout, corner === undefined ? [] : block().flat())
  }
  /** Puts texts into cells as one gesture. */
  const put = (texts: Readonly<Record<string, string>>) => {
    edits.change(
      Object.fromEntries(
        Object.entries(texts).map(([address, text]) => [`cells.${address}`, text]),
      ),
    )
    const { at } = position.current
    if (at === undefined) return
    position.current.before = textAt(at)
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.select()
  }
  const goTo = (address: string | undefined) => {
    const field = address === undefined || !table.current ? null : fieldIn(table.current, address)
    field?.focus()
  }
  const extend = (direction: Direction) => {
    const { at, anchor, corner } = position.current
    const from = corner ?? at
    const next = from === undefined ? undefined : neighbour(layout, from, direction)
    if (next === undefined || !table.current) return
    choose(next, anchor)
    fieldIn(table.current, next)?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }
  const enter = (from: string, direction: 'up' | 'down') => {
    let next = nextInColumn(layout, from, direction)
    while (next !== undefined && table.current && isShownTotal(fieldIn(table.current, next))) {
      next = nextInColumn(layout, next, direction)
    }
    goTo(next)
  }
  const restore = (at: string) => {
    position.current.isEditing = false
    if (position.current.corner !== undefined) return choose(undefined)
    if (textAt(at) !== position.current.before) {
      fields.setValue(`cells.${at}`, position.current.before, { shouldDirty: true })
    }
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.select()
  }
  const edit = () => {
    position.current.isEditing = true
    caretToEnd()
  }
  const run = (command: Command, at: string) => {
    switch (command.type) {
      case 'move':
        return goTo(neighbour(layout, at, command.direction))
      case 'extend':
        return extend(command.direction)
      case 'enter':
        return enter(at, command.direction)
      case 'edit':
        return edit()
      case 'restore':
        return restore(at)
      case 'clear':
        return put(clearedBlock(block()))
      case 'fill-down': {
        const chosen = block()
        const above = neighbour(layout, at, 'up')
        const lines = chosen.length < 2 && above !== undefined ? [[above], [at]] : chosen
        return put(filledDown(form, lines, textAt))
      }
      case 'choose-all': {
        const first = layout.lines[0]?.[0]?.address
        const lastLine = layout.lines[layout.lines.length - 1]
        return choose(lastLine?.[lastLine.length - 1]?.address, first)
      }
      case 'show-keys':
        return onShowKeys()
      case 'show-help':
        return onShowHelp()
    }
  }

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    // The keys of an input method are not ours; 229 is how older engines say so.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    position.current.isPressing = false
    const at = addressOf(event.target)
    if (at === undefined) return
    const command = commandOf(event, caretOf(event.target, position.current))
    if (!command) return
    event.preventDefault()
    run(command, at)
  }
  const onFocus = (event: FocusEvent<HTMLTableElement>) => {
    const address = addressOf(event.target)
    if (event.target instanceof HTMLInputElement) event.target.select()
    edits.seal()
    onCurrent(address)
    // A dialog gives the focus back to where it was: what it did is still to be read.
    if (address !== position.current.at) onNotice('')
    if (address === undefined || !table.current) return
    const { isPressing } = position.current
    const before = textAt(address)
    const chosen = { anchor: undefined, corner: undefined }
    position.current = { at: address, ...chosen, isEditing: false, isPressing, before }
    lightUp(table.current, layout, address)
    showChosen(table.current, layout, [])
    if (!isPressing) showBox(table.current)
  }
  /** Before the cell takes the focus. */
  const onMouseDownCapture = () => {
    position.current.isPressing = true
  }
  const onMouseUp = () => {
    position.current.isPressing = false
  }
  const onMouseDown = (event: MouseEvent<HTMLTableElement>) => {
    const { isEditing, before } = position.current
    selectOnPress(event, isEditing ? undefined : before)
    const address = addressOf(event.target)
    if (event.button !== 0 || address === undefined) return
    if (event.shiftKey && position.current.at !== undefined) {
      event.preventDefault()
      choose(address)
    } else if (position.current.corner !== undefined) choose(undefined)
  }
  const onDoubleClick = (event: MouseEvent<HTMLTableElement>) => {
    if (!event.shiftKey && addressOf(event.target) !== undefined) edit()
  }
  /** What is typed goes into the one cell, and so does the key that takes it back. */
  const onInput = () => {
    if (position.current.corner !== undefined) choose(undefined)
  }
  const onMouseOver = (event: MouseEvent<HTMLTableElement>) => {
    const address = addressOf(event.target)
    const { at, corner } = position.current
    if (event.buttons !== 1 || address === undefined || at === undefined) return
    if (!table.current?.contains(document.activeElement)) return
    if (address !== at || corner !== undefined) choose(address)
  }
  return {
    table,
    block,
    put,
    at: () => position.current.at,
    events: {
      onKeyDown,
      onInput,
      onFocus,
      onMouseDownCapture,
      onMouseDown,
      onDoubleClick,
      onMouseOver,
      onMouseUp,
    },
  }
}

/**
 * A click selects the figure, so that typing replaces it; the release would undo that. Where something was
 * typed since (it no longer says `untouched`), or the cell is being edited, it puts the caret.
 */
function selectOnPress(event: MouseEvent<HTMLTableElement>, untouched: string | undefined): void {
  const { target } = event
  if (!(target instanceof HTMLInputElement) || event.shiftKey) return
  if (target !== document.activeElement) {
    event.preventDefault()
    target.focus()
  } else if (target.value === untouched) {
    event.preventDefault()
    target.select()
  }
}

function addressOf(target: EventTarget): string | undefined {
  return target instanceof Element
    ? target.closest<HTMLElement>('[data-address]')?.dataset.address
    : undefined
}

function isShownTotal(field: HTMLElement | null): boolean {
  return field !== null && !(field instanceof HTMLInputElement)
}

function caretOf(target: EventTarget, { isEditing, corner }: Position): CaretState {
  const hasBlock = corner !== undefined
  if (!(target instanceof HTMLInputElement)) {
    return { isEditing: false, isWholeSelected: true, isAtStart: true, isAtEnd: true, hasBlock }
  }
  const { selectionStart, selectionEnd, value } = target
  const isCollapsed = selectionStart === selectionEnd
  return {
    isEditing,
    isWholeSelected: selectionStart === 0 && selectionEnd === value.length,
    isAtStart: isCollapsed && selectionStart === 0,
    isAtEnd: isCollapsed && selectionEnd === value.length,
    hasBlock,
  }
}

function caretToEnd(): void {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement)) return
  field.setSelectionRange(field.value.length, field.value.length)
}
