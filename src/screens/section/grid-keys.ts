import type { Direction } from './grid-moves'

/** What a key does in the grid. Undefined leaves it to the field. */
export type Command =
  | { readonly type: 'move'; readonly direction: Direction }
  | { readonly type: 'extend'; readonly direction: Direction }
  | { readonly type: 'enter'; readonly direction: 'up' | 'down' }
  | {
      readonly type:
        | 'edit'
        | 'restore'
        | 'clear'
        | 'fill-down'
        | 'choose-all'
        | 'show-keys'
        | 'show-help'
    }

export interface KeyPress {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** How the focused cell stands. */
export interface CaretState {
  /** F2 was pressed, or the cell double-clicked: left, right and Ctrl+A belong to the text. */
  readonly isEditing: boolean
  readonly isWholeSelected: boolean
  readonly isAtStart: boolean
  readonly isAtEnd: boolean
  /** More than the one cell is chosen. */
  readonly hasBlock: boolean
}

const arrows = new Map<string, Direction>([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
])

export function commandOf(press: KeyPress, caret: CaretState): Command | undefined {
  if (press.altKey) return undefined
  if (press.ctrlKey || press.metaKey) return withControl(press, caret)
  const direction = arrows.get(press.key)
  if (direction) return withArrow(direction, press.shiftKey, caret)
  switch (press.key) {
    case 'Enter':
      return { type: 'enter', direction: press.shiftKey ? 'up' : 'down' }
    case 'F2':
      return { type: 'edit' }
    case 'F1':
      return { type: 'show-help' }
    case 'Escape':
      return { type: 'restore' }
    case 'Delete':
    case 'Backspace':
      return caret.hasBlock ? { type: 'clear' } : undefined
    case '?':
    case '？':
      return { type: 'show-keys' }
    default:
      return undefined
  }
}

function withControl({ key, shiftKey }: KeyPress, caret: CaretState): Command | undefined {
  if (shiftKey) return undefined
  if (key.toLowerCase() === 'd') return { type: 'fill-down' }
  const choosesAll = key.toLowerCase() === 'a' && caret.isWholeSelected && !caret.isEditing
  return choosesAll ? { type: 'choose-all' } : undefined
}

function withArrow(direction: Direction, shift: boolean, caret: CaretState): Command | undefined {
  const isSideways = direction === 'left' || direction === 'right'
  const isCaretOver = caret.hasBlock || caret.isWholeSelected
  if (shift) {
    const belongsToCaret = isSideways && (caret.isEditing || !isCaretOver)
    return belongsToCaret ? undefined : { type: 'extend', direction }
  }
  if (!isSideways) return { type: 'move', direction }
  const isAtEdge = direction === 'left' ? caret.isAtStart : caret.isAtEnd
  const leaves = !caret.isEditing && (isCaretOver || isAtEdge)
  return leaves ? { type: 'move', direction } : undefined
}
