import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** How long a conversion may take on a busy machine, in milliseconds. */
export const longestConversion = 120_000

const filters = {
  doc: 'doc:MS Word 97',
  docx: 'docx:MS Word 2007 XML',
  html: 'html:HTML (StarWriter)',
  pdf: 'pdf',
  txt: 'txt:Text (encoded):UTF8',
} as const

export type SavedFormat = keyof typeof filters

/** Files as LibreOffice saves them in a format, all at once. Fails where there is no LibreOffice. */
export async function savedAs(
  format: SavedFormat,
  from: 'docx' | 'html',
  files: readonly Uint8Array[],
): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-libreoffice-'))
  try {
    const names = files.map((_, index) => join(folder, `file-${index}.${from}`))
    await Promise.all(names.map((name, index) => writeFile(name, files[index] ?? '')))
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const saved = join(folder, 'saved')
    // A web page opens in a window kind that cannot save as Word unless it is read as a text document.
    const reader = from === 'html' && format !== 'doc' ? ['--infilter=HTML (StarWriter)'] : []
    const options = ['--headless', profile, ...reader, '--convert-to', filters[format]]
    await run('soffice', [...options, '--outdir', saved, ...names], { timeout: longestConversion })
    const results = files.map((_, index) => readFile(join(saved, `file-${index}.${format}`)))
    return (await Promise.all(results)).map((bytes) => new Uint8Array(bytes))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The text that LibreOffice finds in a .docx file. */
export async function textByLibreOffice(docx: Uint8Array): Promise<string> {
  const [text] = await savedAs('txt', 'docx', [docx])
  return new TextDecoder().decode(text)
}

/** On how many pages LibreOffice prints a .docx file. */
export async function pagesByLibreOffice(docx: Uint8Array): Promise<number> {
  const [pdf] = await savedAs('pdf', 'docx', [docx])
  return withFile(pdf ?? new Uint8Array(), async (file) => {
    const { stdout } = await run('pdfinfo', [file])
    return Number(/Pages:\s+(\d+)/.exec(stdout)?.[1])
  })
}

/** Runs something on a file that holds the bytes. */
export async function withFile<Result>(
  bytes: Uint8Array,
  use: (file: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-file-'))
  try {
    const file = join(folder, 'file')
    await writeFile(file, bytes)
    return await use(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
