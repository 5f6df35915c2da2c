import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../set-up/root.mjs'

const line = '-'.repeat(78)

/** They put some lines of their own into what they build. */
const builders = ['node_modules/rolldown', 'node_modules/vite']

/** The licences of all packages that are part of what is handed out, beside it. */
export function writeNotices(folder) {
  const notices = [...shippedPackages(), ...builders].map(noticeOf)
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim()
  writeFileSync(join(folder, 'NOTICES.txt'), `${[own, ...notices].join(`\n\n${line}\n\n`)}\n`)
}

/** The folders of every package that is not for development alone, as the lock file has them. */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(packages)
    .filter(([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional)
    .map(([place]) => place)
    .filter((place) => readManifest(place) !== undefined)
    .sort()
}

function noticeOf(place) {
  const { name, version, license, author, homepage } = readManifest(place)
  const texts = licenceFiles(place).map((file) => ownLicence(join(root, place, file)))
  const holder = typeof author === 'string' ? author : author?.name
  const fallback = [holder && `Author: ${holder}`, homepage].filter(Boolean).join('\n')
  return [
    `${name} ${version}\nLicense: ${license ?? 'see below'}`,
    ...(texts.length > 0 ? texts.map((text) => text.trim()) : [fallback]),
  ].join('\n\n')
}

/** Without those of what the package is built from itself, which is not handed out. */
function ownLicence(file) {
  const [own] = readFileSync(file, 'utf8').split('# Licenses of bundled dependencies')
  return own
}

function licenceFiles(place) {
  return readdirSync(join(root, place)).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
}

/** Undefined for an optional package that is not installed on this machine. */
function readManifest(place) {
  try {
    return JSON.parse(readFileSync(join(root, place, 'package.json'), 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}
