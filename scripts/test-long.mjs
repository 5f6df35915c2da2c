import { requireNode } from './set-up/node-version.mjs'
import { runNpm } from './set-up/npm.mjs'
import { ensurePackages } from './set-up/packages.mjs'
import { root } from './set-up/root.mjs'

// The tests whose slices `npm test` runs, at full length: about two hours.
requireNode()
ensurePackages()
process.chdir(root)
const long = {
  KILLS: '200',
  INTERLEAVINGS: '500',
  FUZZ: '200000',
  FUZZ_INPUTS: '1000000',
  FIGURE_INPUTS: '20000',
  SOAK: '60',
}
const browserFiles = ['kill', 'two-windows', 'interleavings'].map(
  (name) => `tests/browser/${name}.test.ts`,
)
const runs = [
  ['single', browserFiles],
  ['browser', ['tests/browser/storage-xss.test.ts', 'tests/browser/soak.test.ts']],
  ['unit', ['tests/storage/hostile-drafts.test.ts', 'tests/hostile']],
]
const results = runs.map(([project, files]) =>
  runNpm(['exec', '--', 'vitest', 'run', '--project', project, ...files], {
    stdio: 'inherit',
    env: { ...process.env, ...Object.fromEntries(Object.entries(long).map(fromOutside)) },
  }),
)
process.exitCode = Math.max(...results)

/** A number that is given in the environment counts. */
function fromOutside([name, value]) {
  return [name, process.env[name] ?? value]
}
