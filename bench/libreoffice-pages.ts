import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** On how many pages LibreOffice sets a file; undefined where there is no LibreOffice. */
export async function libreOfficePages(docx: Uint8Array): Promise<number | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-bench-'))
  try {
    const file = join(folder, 'report.docx')
    await writeFile(file, docx)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    await run('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, file], {
      timeout: 120_000,
    })
    const { stdout } = await run('pdfinfo', [join(folder, 'report.pdf')])
    return Number(/^Pages:\s+(\d+)/m.exec(stdout)?.[1])
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
