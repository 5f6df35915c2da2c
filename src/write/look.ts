/** How a Word file is printed where offices differ; the rest is fixed by GB/T 9704-2012. */
export interface DocxLook {
  /** ① the `_GB2312` faces of old offices, ② those of Windows 7 and later, ③ 方正. */
  readonly fonts: 'gb2312' | 'windows' | 'founder'
  /** `outside` as §7.5 has it: right on odd pages, left on even ones. */
  readonly pageNumbers: 'outside' | 'centre'
  /** Whether a seal goes over the signature: §7.3.5.1 and §7.3.5.2 place it differently. */
  readonly seal: 'with' | 'without'
  /** Stands on top of every page of what is no final version, such as 草稿; none where it is blank. */
  readonly mark?: string | undefined
}

export const defaultLook: DocxLook = { fonts: 'gb2312', pageNumbers: 'outside', seal: 'with' }
