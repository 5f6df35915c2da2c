import { renderAsync } from 'docx-preview'
import type { Contestant } from './contestant'
import { fetchBytes } from './contestant'
import { addStage, layOutNow } from './stage'

/** docx-preview as it comes; that the file has to be written first is not counted against it. */
export function showDocx(name: string): Contestant {
  let file: Blob
  let stage: HTMLElement | undefined
  return {
    pages: 'section.docx',
    prepare: async () => {
      file = new Blob([(await fetchBytes(name)) as BlobPart])
    },
    run: async () => {
      stage = addStage()
      await renderAsync(file, stage)
      return layOutNow(stage)
    },
    clear: () => stage?.remove(),
  }
}
