import { readFileSync, statSync } from 'node:fs'
import { library } from '../../templates/library'
import { type OpenedDraft, openDraftText } from '../report/open-draft'

const largestFile = 20 * 1024 * 1024

/** Opens a draft file, or says in one sentence why not. */
export function readDraftFile(path: string): OpenedDraft {
  try {
    const { size } = statSync(path)
    if (size > largestFile) return refuse(`文件超过 20 MB，不会是本工具保存的草稿文件。`)
    return openDraftText(readFileSync(path, 'utf8'), library)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return refuse('没有这个文件。请核对文件名和路径。')
    if (code === 'EISDIR') return refuse('这是一个文件夹，不是文件。')
    if (code === 'EACCES' || code === 'EPERM') return refuse('没有读取这个文件的权限。')
    throw error
  }
}

function refuse(message: string): OpenedDraft {
  return { ok: false, message }
}
