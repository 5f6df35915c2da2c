import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '../set-up/root.mjs'

/** What each deliverable weighs, on the disk and on the way through a server that compresses. */
export function printSizes(folders) {
  for (const folder of folders) {
    const files = filesIn(folder)
    const raw = sum(files.map((file) => statSync(file).size))
    const packed = sum(files.map((file) => gzipSync(readFileSync(file)).length))
    const place = relative(root, folder)
    console.log(`${place}：${files.length} 个文件，${kilobytes(raw)}，gzip 后 ${kilobytes(packed)}`)
  }
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
}

function sum(sizes) {
  return sizes.reduce((total, size) => total + size, 0)
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(0)} kB`
}
