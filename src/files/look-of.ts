import type { Settings } from '../report/settings'
import type { DocxLook } from '../write/look'

/** What the settings ask of the Word file; a draft bears a mark on every page. */
export function lookOf({ fonts, pageNumbers, seal }: Settings, isDraft: boolean): DocxLook {
  return { fonts, pageNumbers, seal, ...(isDraft && { mark: '草稿' }) }
}
