import { build, preview } from 'vite'

export interface Site {
  readonly address: string
  close(): Promise<void>
}

export const pageFolder = 'dist/bench/page'
export const appFolder = 'dist/bench/app'

export async function buildPage(): Promise<void> {
  await build({ configFile: 'bench/vite.config.ts', logLevel: 'error' })
}

/** The program as users get it, beside the build that others may be using. */
export async function serveApp(): Promise<Site> {
  await build({ build: { outDir: appFolder }, logLevel: 'error' })
  return serve(appFolder)
}

export async function serve(outDir: string): Promise<Site> {
  const server = await preview({
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('no port to serve on')
  return { address: `http://127.0.0.1:${address.port}/`, close: () => server.close() }
}
