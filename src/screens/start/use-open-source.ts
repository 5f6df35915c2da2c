import { useState } from 'react'
import { useLocation } from 'wouter'
import type { OpenedSource, OwnFile, Source } from '../../files/open-source'
import { largestSource, sourceTooLarge } from '../../files/source-limits'
import type { Refusal } from '../../read/read-result'
import type { TemplateLibrary } from '../../template/library'
import { type Purpose, useImported } from '../imported'
import { keepImport } from '../kept-import'
import { paths } from '../paths'
import { type SourceBytes, useServices } from '../services'

export type Opening =
  | { readonly type: 'idle' }
  | {
      readonly type: 'reading'
      readonly name: string
      /** Gives up; missing where the window itself reads. */
      readonly cancel?: () => void
    }
  | { readonly type: 'refused'; readonly name: string; readonly message: string }
  | {
      /** A file of ours: the clerk says what to do with it. */
      readonly type: 'own'
      readonly name: string
      readonly own: OwnFile
      readonly source: Source | undefined
      readonly purpose: Purpose
    }

export const pastedName = '粘贴的内容'

/** Reads what was chosen, dropped or pasted, and goes on to the import screen with it. */
export function useOpenSource() {
  const { library, readingThread } = useServices()
  const [, setImported] = useImported()
  const [, navigate] = useLocation()
  const [opening, setOpening] = useState<Opening>({ type: 'idle' })

  const show = (source: Source, purpose: Purpose, own?: OwnFile) => {
    const imported = { source, settings: own?.draft.settings, purpose }
    keepImport(imported)
    setImported(imported)
    navigate(paths.import)
  }
  const open = async (
    name: string,
    purpose: Purpose,
    take: () => Promise<SourceBytes | Refusal>,
  ) => {
    setOpening({ type: 'reading', name })
    await untilPainted()
    const taken = await take()
    const opened = 'message' in taken ? taken : await readBeside(taken)
    if (!opened.ok) setOpening({ type: 'refused', name, message: opened.message })
    else if (opened.own) {
      setOpening({ type: 'own', name, own: opened.own, source: opened.source, purpose })
    } else if (opened.source) show(opened.source, purpose)
  }
  const readBeside = (source: SourceBytes): Promise<OpenedSource> => {
    if (!readingThread) return readHere(source, library)
    const { opened, cancel } = readingThread(source)
    const giveUp = () => {
      cancel()
      setOpening({ type: 'idle' })
    }
    setOpening({ type: 'reading', name: source.name, cancel: giveUp })
    return opened
  }
  return {
    opening,
    show,
    openFile: (file: File, purpose: Purpose) => open(file.name, purpose, () => takeFile(file)),
    openPasted: (html: string, text: string) =>
      open(pastedName, 'begin', async () => ({ name: pastedName, html, text })),
    refuse: (name: string, message: string) => setOpening({ type: 'refused', name, message }),
  }
}

/** The readers are loaded only now. */
async function readHere(source: SourceBytes, library: TemplateLibrary): Promise<OpenedSource> {
  const { openPasted, openSource } = await import('../../files/open-source')
  return 'bytes' in source
    ? openSource(source.bytes, source.name, library)
    : openPasted(source, source.name, library)
}

/** A file that is too large is refused before it is read. */
async function takeFile(file: File): Promise<SourceBytes | Refusal> {
  if (file.size > largestSource) return sourceTooLarge
  const bytes = await bytesOf(file)
  return bytes
    ? { name: file.name, bytes }
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
