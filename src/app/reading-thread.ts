import type { OpenedSource } from '../files/open-source'
import type { ReadingThread, SourceBytes } from '../screens/services'
import type { TemplateLibrary } from '../template/library'

/** The whole program as one classic script. */
type Program = Blob

type Answer =
  | { readonly type: 'ready' }
  | { readonly type: 'opened'; readonly opened: OpenedSource }
  | { readonly type: 'failed'; readonly reason: string }

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
    open(data, library).then(
      (opened) => worker.postMessage({ type: 'opened', opened }),
      (error: unknown) => worker.postMessage({ type: 'failed', reason: String(error) }),
    )
  }
  worker.postMessage({ type: 'ready' })
}

/**
 * In the page: reads in a worker, so that the window goes on and the clerk can give up. Where a worker
 * does not start, the window's own thread reads.
 *
 * The worker runs this program once more. Only the program in one page can be run so: on a server its
 * parts name their places by a document, which a worker does not have.
 */
export function createReadingThread(
  script: Program | undefined,
  library: TemplateLibrary,
): ReadingThread | undefined {
  if (typeof Worker !== 'function' || !script) return undefined
  return (source) => {
    const address = URL.createObjectURL(script)
    const worker = new Worker(address)
    const end = () => {
      worker.terminate()
      URL.revokeObjectURL(address)
    }
    const opened = new Promise<OpenedSource>((resolve, reject) => {
      let isReady = false
      worker.onerror = () => resolve(isReady ? unread : open(source, library))
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.type === 'ready') {
          isReady = true
          worker.postMessage(source)
        } else if (data.type === 'opened') resolve(data.opened)
        else if (data.type === 'failed') reject(new Error(data.reason))
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

/** The script that stands in the page itself, for the worker to run as well. */
export function programOf(page: Document): Program | undefined {
  const script = page.querySelector<HTMLScriptElement>('script[type=module]')
  if (!script?.textContent) return undefined
  return new Blob([asClassic(script.textContent)], { type: 'text/javascript' })
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
