import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export function isOnPath(program) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.some((folder) => existsSync(join(folder, program)))
}
