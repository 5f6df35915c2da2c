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
export function textByLibreOffice(docx: Uint8Array): Promise<string> {
  return converted(docx, 'txt:Text (encoded):UTF8', (folder) =>
    readFile(join(folder, 'report.txt'), 'utf8'),
  )
}

/** On how many pages LibreOffice prints a .docx file. */
export function pagesByLibreOffice(docx: Uint8Array): Promise<number> {
  return converted(docx, 'pdf', async (folder) => {
    const { stdout } = await run('pdfinfo', [join(folder, 'report.pdf')])
    return Number(/Pages:\s+(\d+)/.exec(stdout)?.[1])
  })
}

async function converted<T>(
  docx: Uint8Array,
  format: string,
  read: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-libreoffice-'))
  try {
    const file = join(folder, 'report.docx')
    await writeFile(file, docx)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const options = ['--headless', profile, '--convert-to', format, '--outdir', folder, file]
    await run('soffice', options, { timeout: longestConversion })
    return await read(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
