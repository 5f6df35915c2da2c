import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { library } from '../../templates/library'
import { largestFile, type OpenedFile, openReportFile, tooLarge } from '../files/open-report-file'
import { type OpenedSource, openSource } from '../files/open-source'
import { largestSource, sourceTooLarge } from '../files/source-limits'
import type { Refusal } from '../read/read-result'

/** Opens a draft file or a Word file with a draft inside, or says in one sentence why not. */
export function openFile(path: string): Promise<OpenedFile> {
  return orRefusal(async () => {
    if (statSync(path).size > largestFile) return tooLarge
    return openReportFile(readFileSync(path), library)
  })
}

/** Opens a report in a file of any known format, or says in one sentence why not. */
export function openAnyFile(path: string): Promise<OpenedSource> {
  return orRefusal(async () => {
    if (statSync(path).size > largestSource) return sourceTooLarge
    return openSource(readFileSync(path), basename(path), library)
  })
}

async function orRefusal<Opened>(open: () => Promise<Opened>): Promise<Opened | Refusal> {
  try {
    return await open()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return refuse('没有这个文件。请核对文件名和路径。')
    if (code === 'EISDIR') return refuse('这是一个文件夹，不是文件。')
    if (code === 'EACCES' || code === 'EPERM') return refuse('没有读取这个文件的权限。')
    throw error
  }
}

function refuse(message: string): Refusal {
  return { ok: false, message }
}
