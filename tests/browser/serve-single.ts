import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'

/**
 * Builds the single page as users get it; it is opened from the disk, as a double click does. A page
 * that was built before is tested where SINGLE_PAGE names it.
 */
export default async function serveSingle(project: TestProject) {
  const given = process.env.SINGLE_PAGE
  if (given === undefined) await buildPage()
  const page = given === undefined ? join(process.cwd(), 'dist/single/index.html') : resolve(given)
  project.provide('address', pathToFileURL(page).href)
}

async function buildPage() {
  process.env.NODE_ENV = 'production'
  await build({ mode: 'single', logLevel: 'warn' })
}
