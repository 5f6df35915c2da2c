import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ensurePackages } from './packages.mjs'
import { root } from './root.mjs'
import { stop } from './stop.mjs'

export const terminalProgram = join(root, 'dist/nianbao.mjs')

const sources = ['src', 'templates', 'vite.config.ts', 'package-lock.json']

export function ensureTerminalProgram() {
  if (changeTime(terminalProgram) >= newestSource()) return
  ensurePackages()
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const build = spawnSync(process.execPath, [vite, 'build', '--mode', 'cli'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (build.error) throw build.error
  if (build.status !== 0) stop(`${build.stdout}${build.stderr}\n构建终端程序失败。`)
}

function newestSource() {
  return sources.flatMap(withContents).reduce((time, path) => Math.max(time, changeTime(path)), 0)
}

/** Folders count too: their time tells of files removed or renamed. */
function withContents(source) {
  const path = join(root, source)
  if (!statSync(path).isDirectory()) return [path]
  return [path, ...readdirSync(path, { recursive: true }).map((name) => join(path, name))]
}

function changeTime(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
