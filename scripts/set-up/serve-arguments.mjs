import { stop } from './stop.mjs'

const usage = '用法：npm start -- [--host [地址]] [--port 端口号]'

/** `--host` may stand alone (listen on every address), so node:util parseArgs does not fit. */
export function serveOptions(args) {
  const rest = args.flatMap(splitAtEquals)
  const options = {}
  while (rest.length > 0) {
    const name = rest.shift()
    if (name === '--host') options.host = isValue(rest[0]) ? rest.shift() : true
    else if (name === '--port') options.port = portFrom(rest.shift())
    else stop(`不认识的参数：${name}\n${usage}`)
  }
  return options
}

function splitAtEquals(arg) {
  const [, name, value] = /^(--\w+)=(.*)$/.exec(arg) ?? []
  return name ? [name, value] : [arg]
}

function isValue(arg) {
  return arg !== undefined && !arg.startsWith('--')
}

function portFrom(text) {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  return stop(`端口号应为 1 到 65535 之间的整数。\n${usage}`)
}
