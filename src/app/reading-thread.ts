import type { OpenedSource } from '../files/open-source'
import type { ReadingThread, SourceBytes } from '../screens/services'
import type { TemplateLibrary } from '../template/library'

/** Where this program can be run once more, and as what. */
interface Program {
  readonly address: string
  readonly type: WorkerType
}

type Answer =
  | { readonly type: 'ready' }
  | { readonly type: 'opened'; readonly opened: OpenedSource }

/** True where this program runs as a worker of its own page. */
export function isReadingThread(): boolean {
  return typeof document === 'undefined'
}

/** In the worker: reads what the page sends. */
export function serveReading(library: TemplateLibrary): void {
  const worker = self as unknown as {
    onmessage: (event: { readonly data: SourceBytes }) => void
    postMessage(answer: Answer): void
  }
  worker.onmessage = ({ data }) => {
    if (!isSource(data)) return
    open(data, library).then((opened) => worker.postMessage({ type: 'opened', opened }), raise)
  }
  worker.postMessage({ type: 'ready' })
}

/** The page hears of what is thrown, but not of a promise that failed. */
function raise(error: unknown): void {
  setTimeout(() => {
    throw error
  })
}

/**
 * In the page: reads in a worker, so that the window goes on and the clerk can give up. Where a worker
 * does not start, the window's own thread reads.
 *
 * The worker runs this program once more.
 */
export function createReadingThread(
  { address, type }: Program,
  library: TemplateLibrary,
): ReadingThread | undefined {
  if (typeof Worker !== 'function') return undefined
  return (source) => {
    const worker = new Worker(address, { type })
    const end = () => worker.terminate()
    const opened = new Promise<OpenedSource>((resolve) => {
      let isReady = false
      worker.onerror = () => resolve(isReady ? unread : open(source, library))
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.type === 'ready') {
          isReady = true
          worker.postMessage(source)
        } else if (data.type === 'opened') resolve(data.opened)
      }
    })
    opened.then(end, end)
    return { opened, cancel: end }
  }
}

const unread: OpenedSource = {
  ok: false,
  message: '读取的时候出了错，没有读出来。请刷新页面再试，或者把内容复制、粘贴过来。',
}

/**
 * The script of the page, for the worker to run as well: on a server the module that it names, in the
 * program in one page the text that stands in it. From a Blob, since only such a worker is under the policy of
 * the page: one from an address would be free to send what it reads (CSP 3 §4.2.2).
 */
export function programOf(page: Document): Program {
  // What `npm start` serves is not built into such a script.
  if (import.meta.env.DEV) return { address: '/src/app/reading-worker.ts', type: 'module' }
  const script = page.querySelector<HTMLScriptElement>('script[type=module]')
  return script?.src
    ? { address: blobOf(`import ${JSON.stringify(script.src)}`), type: 'module' }
    : { address: blobOf(asClassic(script?.textContent ?? '')), type: 'classic' }
}

function blobOf(text: string): string {
  return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
}

/** The one thing of modules that is in the script: addresses of other files, of which there are none. */
function asClassic(text: string): string {
  return text.replace(/\bimport\.meta\b/g, '({})')
}

async function open(source: SourceBytes, library: TemplateLibrary): Promise<OpenedSource> {
  const { openPasted, openSource } = await import('../files/open-source')
  return 'bytes' in source
    ? openSource(source.bytes, source.name, library)
    : openPasted(source, source.name, library)
}

/** The core of pdfjs hears the same port, and speaks on it. */
function isSource(data: Partial<SourceBytes>): data is SourceBytes {
  return typeof data.name === 'string'
}
