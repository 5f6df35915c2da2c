import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** How long a conversion may take on a busy machine, in milliseconds. */
export const longestConversion = 120_000

/** The text that LibreOffice finds in a .docx file. Fails where there is no LibreOffice. */
export async function textByLibreOffice(docx: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-libreoffice-'))
  try {
    const file = join(folder, 'report.docx')
    await writeFile(file, docx)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const format = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder]
    await run('soffice', ['--headless', profile, ...format, file], { timeout: longestConversion })
    return await readFile(join(folder, 'report.txt'), 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
