import './pdf-older-browsers'
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { readCMap } from './pdf-cmaps'

/** The core of pdfjs on this thread, talked to as its own display layer does (`MessageHandler`). */
export interface PdfWorker {
  send(target: string, action: string): void
  request(target: string, action: string, data: unknown): Promise<unknown>
  /** Hands on the answer piece by piece. What `take` throws ends the reading. */
  stream(target: string, action: string, data: unknown, take: Taker): Promise<void>
  /** Is called with what the core says unasked. */
  on(action: string, listener: (data: unknown) => void): void
}

export type Taker = (chunk: unknown) => void

interface Message {
  readonly sourceName: string
  readonly action?: string
  readonly data?: unknown
  readonly callback?: number
  readonly callbackId?: number
  readonly reason?: unknown
  readonly stream?: number
  readonly streamId?: number
  readonly chunk?: unknown
  readonly success?: boolean
}

interface Waiting {
  resolve(data: unknown): void
  reject(reason: unknown): void
  readonly take: Taker
}

type Post = (target: string, message: object) => void

const answered = { data: 1, error: 2 } as const
const streamed = { close: 3, enqueue: 4, error: 5, startComplete: 8 } as const
const here = 'main'

export function startPdfWorker(): PdfWorker {
  const listeners = new Map<string, (data: unknown) => void>()
  const requests = new Map<number, Waiting>()
  const streams = new Map<number, Waiting>()
  const core: ((event: { data: unknown }) => void)[] = []
  let lastId = 0

  const post: Post = (targetName, message) => {
    for (const hear of core) hear({ data: { sourceName: here, targetName, ...message } })
  }
  const ask = (waiting: Map<number, Waiting>, take: Taker, send: (id: number) => void) => {
    const id = ++lastId
    return new Promise<unknown>((resolve, reject) => {
      waiting.set(id, { resolve, reject, take })
      send(id)
    })
  }
  const hear = (message: Message) => {
    if (message.callback !== undefined) takeAnswer(requests, message)
    else if (message.stream !== undefined) takePiece(streams, message)
    else {
      const listener = listeners.get(message.action ?? '')
      if (listener) listener(message.data)
      else if (message.callbackId !== undefined) serve(message, post)
    }
  }

  WorkerMessageHandler.initializeFromPort({
    addEventListener: (_, listener) => core.push(listener),
    postMessage: (message) => hear(message as Message),
  })
  post('worker', { action: 'configure', data: { verbosity: 0 } })
  return {
    send: (target, action) => post(target, { action }),
    request: (target, action, data) =>
      ask(requests, ignore, (callbackId) => post(target, { action, data, callbackId })),
    stream: async (target, action, data, take) => {
      const desiredSize = Number.POSITIVE_INFINITY
      await ask(streams, take, (streamId) => post(target, { action, data, streamId, desiredSize }))
    },
    on: (action, listener) => listeners.set(action, listener),
  }
}

function ignore(): void {
  // A single answer has no pieces.
}

function takeAnswer(requests: Map<number, Waiting>, message: Message): void {
  const id = message.callbackId ?? 0
  const waiting = requests.get(id)
  requests.delete(id)
  if (message.callback === answered.data) waiting?.resolve(message.data)
  else waiting?.reject(message.reason)
}

function takePiece(streams: Map<number, Waiting>, message: Message): void {
  const id = message.streamId ?? 0
  const waiting = streams.get(id)
  if (!waiting) return
  const end = (reason?: unknown) => {
    streams.delete(id)
    if (reason === undefined) waiting.resolve(undefined)
    else waiting.reject(reason)
  }
  if (message.stream === streamed.enqueue) {
    try {
      waiting.take(message.chunk)
    } catch (reason) {
      end(reason)
      throw reason
    }
  } else if (message.stream === streamed.close) end()
  else if (message.stream === streamed.error) end(message.reason ?? new Error('stream'))
  else if (message.stream === streamed.startComplete && message.success !== true) {
    end(message.reason ?? new Error('stream'))
  }
}

/** The core asks for character maps and fonts that are not in the file. */
function serve({ sourceName, action, data, callbackId }: Message, post: Post): void {
  const answer =
    action === 'FetchBuiltInCMap'
      ? readCMap((data as { readonly name: string }).name)
      : Promise.reject(new Error(`Not served: ${action ?? ''}`))
  answer.then(
    (found) => post(sourceName, { callback: answered.data, callbackId, data: found }),
    (reason: unknown) => post(sourceName, { callback: answered.error, callbackId, reason }),
  )
}
