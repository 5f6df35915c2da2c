import type { ReadMessage } from './read-result'

/** Gathers what people have to know about a file, each thing once however often it is met. */
export interface Notes {
  warn(text: string): void
  note(text: string): void
  list(): ReadMessage[]
}

/** A file with more of them than this has to be looked at itself. */
const mostMessages = 200

export function createNotes(): Notes {
  const levels = new Map<string, ReadMessage['level']>()
  const add = (level: ReadMessage['level'], text: string) => {
    if (levels.size < mostMessages && !levels.has(text)) levels.set(text, level)
  }
  return {
    warn: (text) => add('warning', text),
    note: (text) => add('note', text),
    list: () => Array.from(levels, ([text, level]) => ({ level, text })),
  }
}
