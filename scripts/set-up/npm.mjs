import { spawnSync } from 'node:child_process'
import { basename } from 'node:path'
import { root } from './root.mjs'
import { stop } from './stop.mjs'

export function runNpm(args, options) {
  const [command, ...first] = npmCommand()
  const result = spawnSync(command, [...first, ...args], {
    cwd: root,
    shell: command === 'npm' && process.platform === 'win32',
    ...options,
  })
  if (result.error?.code === 'ENOENT')
    stop('找不到 npm。请安装 npm（通常随 Node.js 一起安装）后重试。')
  if (result.error) throw result.error
  return result.status ?? 1
}

function npmCommand() {
  const cli = process.env.npm_execpath
  return cli && basename(cli) === 'npm-cli.js' ? [process.execPath, cli] : ['npm']
}
