import { useState } from 'react'
import { useLocation } from 'wouter'
import type { OpenedSource, OwnFile, Source } from '../../files/open-source'
import type { TemplateLibrary } from '../../template/library'
import { useImported } from '../imported'
import { paths } from '../paths'
import { useServices } from '../services'

export type Opening =
  | { readonly type: 'idle' }
  | { readonly type: 'reading'; readonly name: string }
  | { readonly type: 'refused'; readonly name: string; readonly message: string }
  | {
      /** A file of ours: the clerk says what to do with it. */
      readonly type: 'own'
      readonly name: string
      readonly own: OwnFile
      readonly source: Source | undefined
    }

type Open = (library: TemplateLibrary) => Promise<OpenedSource>

export const pastedName = '粘贴的内容'

/** Reads what was chosen, dropped or pasted, and goes on to the import screen with it. */
export function useOpenSource() {
  const { library } = useServices()
  const [, setImported] = useImported()
  const [, navigate] = useLocation()
  const [opening, setOpening] = useState<Opening>({ type: 'idle' })

  const show = (source: Source, own?: OwnFile) => {
    setImported({ source, settings: own?.draft.settings })
    navigate(paths.import)
  }
  const open = async (name: string, read: Open) => {
    setOpening({ type: 'reading', name })
    await untilPainted()
    const opened = await read(library)
    if (!opened.ok) setOpening({ type: 'refused', name, message: opened.message })
    else if (opened.own) {
      setOpening({ type: 'own', name, own: opened.own, source: opened.source })
    } else if (opened.source) show(opened.source)
  }
  return {
    opening,
    show,
    openFile: (file: File) => open(file.name, (known) => readFile(file, known)),
    openPasted: (html: string, text: string) =>
      open(pastedName, async (known) => {
        const { openPasted } = await import('../../files/open-source')
        return openPasted({ html, text }, pastedName, known)
      }),
    refuse: (name: string, message: string) => setOpening({ type: 'refused', name, message }),
  }
}

/** The readers are loaded only now. A file that is too large is refused before it is read. */
async function readFile(file: File, library: TemplateLibrary): Promise<OpenedSource> {
  const { largestSource, openSource, sourceTooLarge } = await import('../../files/open-source')
  if (file.size > largestSource) return sourceTooLarge
  const bytes = await bytesOf(file)
  return bytes
    ? openSource(bytes, file.name, library)
    : { ok: false, message: '文件读不出来，可能已经移走，或者正被别的程序占用。请再选一次。' }
}

/** Undefined where the file has gone since it was chosen, or may not be read. */
async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}

/** A long file keeps the page from painting: what is being done has to be said before. */
function untilPainted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30))
}
