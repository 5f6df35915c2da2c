import type { Imported } from './imported'

/** Another shape of what is kept: texts of an older page are not opened. */
const shape = 1
const key = 'nianbao-import'

/**
 * Keeps a report that was opened and not yet begun from for as long as its window is open, so that a
 * reload does not lose it. False where the browser does not take it.
 */
export function keepImport(imported: Imported): boolean {
  forgetImport()
  const { source, ...rest } = imported
  const { places, ...report } = source.report
  const text = JSON.stringify({
    shape,
    imported: { ...rest, source: { ...source, report: { ...report, places: [...places] } } },
  })
  return withStorage((storage) => {
    storage.setItem(key, text)
    return true
  }, false)
}

export function keptImport(): Imported | undefined {
  const text = withStorage((storage) => storage.getItem(key), null)
  if (text === null) return undefined
  const kept: { shape: number; imported: Imported } = JSON.parse(text)
  if (kept.shape !== shape) return undefined
  const { source } = kept.imported
  return {
    ...kept.imported,
    source: { ...source, report: { ...source.report, places: new Map(source.report.places) } },
  }
}

export function forgetImport(): void {
  withStorage((storage) => storage.removeItem(key), undefined)
}

/** A browser may refuse the storage altogether, or have no room in it. */
function withStorage<Result>(use: (storage: Storage) => Result, otherwise: Result): Result {
  try {
    return use(window.sessionStorage)
  } catch (error) {
    if (error instanceof DOMException) return otherwise
    throw error
  }
}
