import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { longestConversion } from '../libreoffice'

const run = promisify(execFile)

/** The .docx file as LibreOffice saves it again. Fails where there is no LibreOffice. */
export async function savedByLibreOffice(docx: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-libreoffice-'))
  try {
    const file = join(folder, 'report.docx')
    await writeFile(file, docx)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const saved = join(folder, 'saved')
    const format = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', saved]
    await run('soffice', ['--headless', profile, ...format, file], { timeout: longestConversion })
    return new Uint8Array(await readFile(join(saved, 'report.docx')))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
