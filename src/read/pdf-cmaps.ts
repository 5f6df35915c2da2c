import { decodeBase64 } from '../document/base64'

type Load = () => Promise<{ readonly default: string }>

/**
 * The predefined character maps of simplified Chinese (PDF 32000-1 table 118) and the map from their
 * collection to Unicode, for fonts that do not say themselves which characters they draw.
 */
const maps: ReadonlyMap<string, Load> = new Map<string, Load>([
  ['Adobe-GB1-UCS2', () => import('pdfjs-dist/cmaps/Adobe-GB1-UCS2.bcmap?url&inline')],
  ['GB-EUC-H', () => import('pdfjs-dist/cmaps/GB-EUC-H.bcmap?url&inline')],
  ['GB-EUC-V', () => import('pdfjs-dist/cmaps/GB-EUC-V.bcmap?url&inline')],
  ['GBpc-EUC-H', () => import('pdfjs-dist/cmaps/GBpc-EUC-H.bcmap?url&inline')],
  ['GBpc-EUC-V', () => import('pdfjs-dist/cmaps/GBpc-EUC-V.bcmap?url&inline')],
  ['GBK-EUC-H', () => import('pdfjs-dist/cmaps/GBK-EUC-H.bcmap?url&inline')],
  ['GBK-EUC-V', () => import('pdfjs-dist/cmaps/GBK-EUC-V.bcmap?url&inline')],
  ['GBKp-EUC-H', () => import('pdfjs-dist/cmaps/GBKp-EUC-H.bcmap?url&inline')],
  ['GBKp-EUC-V', () => import('pdfjs-dist/cmaps/GBKp-EUC-V.bcmap?url&inline')],
  ['GBK2K-H', () => import('pdfjs-dist/cmaps/GBK2K-H.bcmap?url&inline')],
  ['GBK2K-V', () => import('pdfjs-dist/cmaps/GBK2K-V.bcmap?url&inline')],
  ['UniGB-UCS2-H', () => import('pdfjs-dist/cmaps/UniGB-UCS2-H.bcmap?url&inline')],
  ['UniGB-UCS2-V', () => import('pdfjs-dist/cmaps/UniGB-UCS2-V.bcmap?url&inline')],
  ['UniGB-UTF16-H', () => import('pdfjs-dist/cmaps/UniGB-UTF16-H.bcmap?url&inline')],
  ['UniGB-UTF16-V', () => import('pdfjs-dist/cmaps/UniGB-UTF16-V.bcmap?url&inline')],
])

/** A map as the core of pdfjs wants it. Fails where the name is none of simplified Chinese. */
export async function readCMap(
  name: string,
): Promise<{ readonly cMapData: Uint8Array; readonly isCompressed: true }> {
  const load = maps.get(name)
  if (!load) throw new Error(`No character map ${name}`)
  const { default: url } = await load()
  return { cMapData: decodeBase64(url.slice(url.indexOf(',') + 1)), isCompressed: true }
}
