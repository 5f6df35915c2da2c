import { requireNode } from './set-up/node-version.mjs'
import { ensurePackages } from './set-up/packages.mjs'
import { root } from './set-up/root.mjs'
import { serveOptions } from './set-up/serve-arguments.mjs'

requireNode()
const options = serveOptions(process.argv.slice(2))
process.chdir(root)
ensurePackages()
const server = await serve(options)
process.once('SIGINT', () => stopServing(server))
printAddresses(server.resolvedUrls)

async function serve(options) {
  const { createServer } = await import('vite')
  const server = await createServer({ server: options, logLevel: 'warn', clearScreen: false })
  return server.listen()
}

function printAddresses({ local, network }) {
  const [first, ...others] = [...local, ...network]
  console.log(`请在浏览器打开 ${first} ，按 Ctrl+C 停止`)
  for (const address of others) console.log(`其他电脑可以打开 ${address}`)
}

async function stopServing(server) {
  await server.close()
  process.exit(0)
}
