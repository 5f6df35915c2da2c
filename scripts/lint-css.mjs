import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findTooNew } from './lint/too-new-css.mjs'
import { root } from './set-up/root.mjs'

// Fails on styles that Chromium 80 does not know (docs/decisions/browsers.md).
const source = join(root, 'src')
const sheets = readdirSync(source, { recursive: true }).filter((name) => name.endsWith('.css'))
const findings = sheets.flatMap((name) =>
  findTooNew(readFileSync(join(source, name), 'utf8')).map(
    ({ line, what, since }) => `src/${name}:${line} ${what}：Chromium ${since} 起才有`,
  ),
)
for (const finding of findings) console.error(finding)
process.exitCode = findings.length > 0 ? 1 : 0
