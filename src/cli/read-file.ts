import { readFileSync, statSync } from 'node:fs'
import { library } from '../../templates/library'
import { largestFile, type OpenedFile, openReportFile, tooLarge } from '../files/open-report-file'

/** Opens a draft file or a Word file with a draft inside, or says in one sentence why not. */
export async function openFile(path: string): Promise<OpenedFile> {
  try {
    if (statSync(path).size > largestFile) return tooLarge
    return await openReportFile(readFileSync(path), library)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return refuse('没有这个文件。请核对文件名和路径。')
    if (code === 'EISDIR') return refuse('这是一个文件夹，不是文件。')
    if (code === 'EACCES' || code === 'EPERM') return refuse('没有读取这个文件的权限。')
    throw error
  }
}

function refuse(message: string): OpenedFile {
  return { ok: false, message }
}
