import { build, preview } from 'vite'
import type { TestProject } from 'vitest/node'

/** Builds what users get and serves it for the whole run. */
export default async function serve(project: TestProject) {
  process.env.NODE_ENV = 'production'
  await build({ logLevel: 'warn' })
  const server = await preview({ logLevel: 'warn', preview: { port: 0, host: '127.0.0.1' } })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('no port to test on')
  project.provide('address', `http://127.0.0.1:${address.port}/`)
  return () => server.close()
}

declare module 'vitest' {
  export interface ProvidedContext {
    address: string
  }
}
