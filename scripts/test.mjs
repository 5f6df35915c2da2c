import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requireNode } from './set-up/node-version.mjs'
import { runNpm } from './set-up/npm.mjs'
import { ensurePackages } from './set-up/packages.mjs'
import { ensurePrograms } from './set-up/programs.mjs'
import { stop } from './set-up/stop.mjs'
import { addCounts, countRun } from './set-up/vitest-counts.mjs'

const inColor = process.env.CI !== 'true'
// Biome does not heed NO_COLOR.
const lintOptions = inColor ? [] : ['--', '--colors=off']

const steps = [
  { script: 'types', name: '类型检查' },
  { script: 'lint', name: '代码规范检查', options: lintOptions },
  { script: 'build', name: '构建' },
]
const suites = [
  { script: 'test:unit', name: '单元测试' },
  { script: 'test:browser', name: '浏览器测试' },
  { script: 'test:single', name: '单文件版的浏览器测试' },
]

requireNode()
ensurePrograms()
ensurePackages()
for (const step of steps) runStep(step)
const total = runSuites()
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed > 0 ? 1 : 0

function runStep({ script, name, options }) {
  console.log(`\n── ${name}（npm run ${script}）`)
  if (runScript(script, options) !== 0) stop(`${name}未通过（npm run ${script}），测试没有运行。`)
}

function runSuites() {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-test-'))
  const counts = suites.map((suite) => runSuite(suite, folder))
  rmSync(folder, { recursive: true })
  return counts.reduce(addCounts)
}

function runSuite({ script, name }, folder) {
  console.log(`\n── ${name}（npm run ${script}）`)
  const report = join(folder, `${script.replace(':', '-')}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const exitCode = runScript(script, ['--', ...reporters])
  if (!existsSync(report)) console.error(`${name}中途退出，没有留下结果（退出码 ${exitCode}）。`)
  return countRun(exitCode, report)
}

function runScript(script, args = []) {
  return runNpm(['run', '--silent', script, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment(),
  })
}

function environment() {
  if (inColor) return process.env
  const { FORCE_COLOR: _forced, ...rest } = process.env
  return { ...rest, NO_COLOR: '1' }
}
