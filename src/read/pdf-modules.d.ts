/** The one part of pdfjs that is used, which comes without types. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  interface Port {
    addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void
    postMessage(message: unknown): void
  }

  export const WorkerMessageHandler: { initializeFromPort(port: Port): void }
}

declare module '*.bcmap?url&inline' {
  const url: string
  export default url
}
