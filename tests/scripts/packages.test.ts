import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly overrides: Readonly<Record<string, Readonly<Record<string, string>>>>
}

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly hasInstallScript?: boolean
        readonly integrity?: string
        readonly optional?: boolean
      }
    >
  >
}

const path = '../../scripts/build/notices.mjs'
const { shippedPackages } = (await import(path)) as { shippedPackages(): string[] }
const root = fileURLToPath(new URL('../../', import.meta.url))
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Manifest
const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as Lock
const { '': _project, ...packages } = lock.packages

test('Every version is exact', () => {
  const { dependencies, devDependencies, overrides } = manifest
  const versions = [dependencies, devDependencies, ...Object.values(overrides)].flatMap((list) =>
    Object.values(list),
  )
  expect(versions.filter((version) => !/^(npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

test('No package runs a script when it is installed', () => {
  const running = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript)
  expect(running.map(([place]) => place)).toEqual([])
})

test('Every package but builds for other machines is held to its checksum', () => {
  const free = Object.entries(packages).filter(
    ([, { integrity, optional }]) => integrity === undefined && !optional,
  )
  expect(free.map(([place]) => place)).toEqual([])
})

test('The notices name every package that the program imports', () => {
  const imported = new Set(['src', 'templates'].flatMap(packagesImportedIn))
  expect(imported.size).toBeGreaterThan(8)
  const noticed = shippedPackages()
  const missing = [...imported].filter((name) => !noticed.includes(`node_modules/${name}`))
  expect(missing).toEqual([])
})

/** Of `@a/b/c` and `d/e`, `@a/b` and `d`. */
function packagesImportedIn(folder: string): string[] {
  const files = readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .flatMap((file) => {
      const text = readFileSync(`${root}${folder}/${file}`, 'utf8')
      return [...text.matchAll(/(?:from|import\(?) ?'((?:@[\w-]+\/)?[\w-]+)(?:\/[^'\n]*)?'/g)]
    })
    .map(([, name = '']) => name)
}
