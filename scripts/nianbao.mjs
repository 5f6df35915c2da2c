import { spawnSync } from 'node:child_process'
import { requireNode } from './set-up/node-version.mjs'
import { ensureTerminalProgram, terminalProgram } from './set-up/terminal-build.mjs'

requireNode()
ensureTerminalProgram()
process.exitCode = runTerminalProgram(process.argv.slice(2))

function runTerminalProgram(args) {
  const result = spawnSync(process.execPath, [terminalProgram, ...args], {
    cwd: folderOfTheUser(),
    stdio: 'inherit',
  })
  if (result.error) throw result.error
  return result.status ?? 1
}

/** npm moves to the project's folder and leaves the user's in INIT_CWD, which children inherit. */
function folderOfTheUser() {
  const calledByNpm = process.env.npm_lifecycle_event === 'nianbao'
  return calledByNpm ? process.env.INIT_CWD : process.cwd()
}
