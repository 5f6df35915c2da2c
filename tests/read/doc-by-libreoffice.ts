import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { longestConversion } from '../libreoffice'

const run = promisify(execFile)

const filters = { doc: 'doc:MS Word 97', html: 'html:HTML (StarWriter)' } as const

/** Files as LibreOffice saves them in another format, all at once. Fails where there is no LibreOffice. */
export async function savedAs(
  format: keyof typeof filters,
  from: 'docx' | 'html',
  files: readonly Uint8Array[],
): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-libreoffice-'))
  try {
    const names = files.map((_, index) => join(folder, `file-${index}.${from}`))
    await Promise.all(names.map((name, index) => writeFile(name, files[index] ?? '')))
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const saved = join(folder, 'saved')
    const options = ['--headless', profile, '--convert-to', filters[format], '--outdir', saved]
    await run('soffice', [...options, ...names], { timeout: longestConversion })
    const results = files.map((_, index) => readFile(join(saved, `file-${index}.${format}`)))
    return (await Promise.all(results)).map((bytes) => new Uint8Array(bytes))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
