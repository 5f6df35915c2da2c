import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { stop } from './stop.mjs'

/**
 * Every script calls this first. What a script imports statically is linked before the call, so
 * those modules keep to what Node 16 can load; otherwise an old Node shows a SyntaxError instead.
 */
export function requireNode() {
  const ranges = acceptedRanges()
  if (ranges.some(isMet)) return
  stop(
    `本程序需要 Node.js ${ranges.map(inWords).join('，或 ')}，当前版本是 ${process.versions.node}。\n` +
      '请到 https://nodejs.org/zh-cn 下载安装新版本后重试。',
  )
}

/** Reads the forms `>=1.2` and `^1.2.3`, joined by `||`. */
function acceptedRanges() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return engines.node.split('||').map((text) => {
    const [, sign, major, minor] = /(\^|>=)(\d+)\.(\d+)/.exec(text)
    return { sameMajor: sign === '^', major: Number(major), minor: Number(minor) }
  })
}

function isMet({ sameMajor, major, minor }) {
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number)
  return ownMajor === major ? ownMinor >= minor : ownMajor > major && !sameMajor
}

function inWords({ sameMajor, major, minor }) {
  return sameMajor ? `${major}.${minor} 以上的 ${major} 版` : `${major}.${minor} 或更高版本`
}
