import type { Draft } from '../report/draft'
import { fileNameOf } from '../report/file-name'
import { download } from '../ui/download'

/** Saves the draft as a file that the start screen and the terminal open again. */
export function downloadDraft(draft: Draft): string {
  const name = `${fileNameOf(`${draft.basics.agency}${draft.year}年报草稿`)}.nianbao.json`
  download(name, JSON.stringify(draft, null, 2), 'application/json')
  return name
}
