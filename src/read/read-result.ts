import type { Block } from '../document/block'

/** Something that was met on reading and that people have to know. */
export interface ReadMessage {
  /** A warning where words or figures may be missing; a note where only the way of reading is told. */
  readonly level: 'warning' | 'note'
  readonly text: string
}

/** What a file says, block by block, or one sentence that says what it is and what to do. */
export type ReadResult =
  | { readonly ok: true; readonly blocks: Block[]; readonly messages: ReadMessage[] }
  | Refusal

export interface Refusal {
  readonly ok: false
  readonly message: string
}

export function refuse(message: string): Refusal {
  return { ok: false, message }
}
