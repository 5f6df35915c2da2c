import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNpm } from './npm.mjs'
import { root } from './root.mjs'
import { stop } from './stop.mjs'

const quietly = ['--include=dev', '--loglevel=error', '--no-audit', '--no-fund', '--no-progress']
const onlyToStderr = { stdio: ['ignore', 2, 2] }

export function ensurePackages() {
  if (isInstalled()) return
  console.error('正在安装所需的程序包，请稍候……')
  if (runNpm(['ci', ...quietly], onlyToStderr) !== 0) {
    stop('安装程序包失败。请检查网络连接后重试。')
  }
}

/** npm writes the list of what it installed last of all: no list means an unfinished install. */
function isInstalled() {
  const list = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(list)) return false
  return sameVersions(packagesIn(join(root, 'package-lock.json')), packagesIn(list))
}

function packagesIn(lock) {
  const { '': _project, ...packages } = JSON.parse(readFileSync(lock, 'utf8')).packages
  return packages
}

function sameVersions(locked, installed) {
  const nothingMissing = Object.entries(locked).every(
    ([path, { optional }]) => optional || path in installed,
  )
  const nothingElse = Object.entries(installed).every(
    ([path, { version }]) => locked[path]?.version === version,
  )
  return nothingMissing && nothingElse
}
