import { join } from 'node:path'
import { build } from 'vite'
import { writeNotices } from './build/notices.mjs'
import { printSizes } from './build/sizes.mjs'
import { root } from './set-up/root.mjs'

// Makes all that is handed out: the folder for a web server, the single page, the terminal program.
process.chdir(root)
const folders = [join(root, 'dist/web'), join(root, 'dist/single')]
for (const mode of ['production', 'single', 'cli']) await build({ mode, logLevel: 'warn' })
for (const folder of folders) writeNotices(folder)
printSizes(folders)
