import { createDrawing, draw } from './pdf-drawing'
import { viewMatrix } from './pdf-matrix'
import type { PdfPage } from './pdf-page'
import type { PdfFont } from './pdf-text-state'
import { type PdfWorker, startPdfWorker } from './pdf-worker'

export interface OpenPdf {
  readonly pageCount: number
  readPage(index: number): Promise<PdfPage>
  close(): Promise<void>
}

/** Why a file is not opened or not read on. */
export class PdfProblem extends Error {
  constructor(readonly kind: 'password' | 'damaged' | 'too-much') {
    super(kind)
  }
}

const docId = 'd0'
const core = `${docId}_worker`
const version = '4.10.38'

/** All that is drawn on the screen, without annotations, as a list of operators. */
const displayWithoutAnnotations = 0x2 | 0x40 | 0x100

/** No page of a report draws more; what does would hold up the window. */
const most = { operators: 200_000, glyphs: 40_000, milliseconds: 8_000 } as const

const options = {
  password: null,
  disableAutoFetch: true,
  docBaseUrl: null,
  enableXfa: false,
  rangeChunkSize: 65_536,
  evaluatorOptions: {
    maxImageSize: 0,
    disableFontFace: false,
    ignoreErrors: true,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    canvasMaxAreaInBytes: 0,
    fontExtraProperties: false,
    useSystemFonts: true,
    cMapUrl: null,
    standardFontDataUrl: null,
  },
}

export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const worker = startPdfWorker()
  const fonts = new Map<string, PdfFont>()
  worker.on('commonobj', (message) => {
    const [name, kind, font] = message as [string, string, PdfFont]
    if (kind === 'Font') fonts.set(name, font)
  })
  const data = Uint8Array.from(bytes)
  const document = { docId, apiVersion: version, data, length: data.length, ...options }
  await worker.request('worker', 'GetDocRequest', document)
  const pageCount = await whenOpened(worker)
  const deadline = Date.now() + most.milliseconds
  return {
    pageCount,
    readPage: (index) => readPage(worker, fonts, index, deadline),
    close: async () => {
      await worker.request(core, 'Terminate', null)
    },
  }
}

function whenOpened(worker: PdfWorker): Promise<number> {
  return new Promise((resolve, reject) => {
    worker.on('GetDoc', (message) => {
      resolve((message as { readonly pdfInfo: { readonly numPages: number } }).pdfInfo.numPages)
    })
    worker.on('DocException', (reason) => reject(reason))
    worker.on('PasswordRequest', () => reject(new PdfProblem('password')))
    worker.send(core, 'Ready')
  })
}

interface OperatorChunk {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

async function readPage(
  worker: PdfWorker,
  fonts: ReadonlyMap<string, PdfFont>,
  pageIndex: number,
  deadline: number,
): Promise<PdfPage> {
  const page = (await worker.request(core, 'GetPage', { pageIndex })) as {
    readonly view: readonly number[]
    readonly rotate: number
  }
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const drawing = createDrawing(viewMatrix(page.view, page.rotate), fonts)
  let operators = 0
  const request = {
    pageIndex,
    intent: displayWithoutAnnotations,
    cacheKey: '',
    annotationStorage: null,
    modifiedIds: new Set<string>(),
  }
  await worker.stream(core, 'GetOperatorList', request, (chunk) => {
    const { fnArray, argsArray } = chunk as OperatorChunk
    operators += fnArray.length
    fnArray.forEach((kind, index) => {
      draw(drawing, kind, argsArray[index])
    })
    const isTooMuch = operators > most.operators || drawing.glyphs.length > most.glyphs
    if (isTooMuch || Date.now() > deadline) throw new PdfProblem('too-much')
  })
  const isTurned = page.rotate % 180 !== 0
  const { hasHiddenText, hasUnreadableText } = drawing
  const [width, height] = isTurned ? [top - bottom, right - left] : [right - left, top - bottom]
  const isOn = (x: number, y: number) => x >= -1 && x <= width + 1 && y >= -1 && y <= height + 1
  const glyphs = drawing.glyphs.filter(({ left, middle }) => isOn(left, middle))
  const rulings = drawing.rulings.filter(({ isVertical, at, from, to }) =>
    isVertical ? isOn(at, from) && isOn(at, to) : isOn(from, at) && isOn(to, at),
  )
  return { width, height, glyphs, rulings, hasHiddenText, hasUnreadableText }
}
