import { spawnSync } from 'node:child_process'
import { isOnPath } from './path.mjs'
import { stop } from './stop.mjs'

const patiently = ['-q', '-y', '-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=300']
const install = ['install', '--no-install-recommends']

export function canUseApt() {
  return isOnPath('apt-get')
}

export function aptInstall(packages) {
  const byHand = `请由管理员执行：apt-get update && apt-get install ${packages.join(' ')}`
  const isRoot = process.getuid() === 0
  if (!isRoot && !isOnPath('sudo')) stop(`当前用户不是 root，也没有 sudo，无法安装。${byHand}`)
  const run = (args) => aptGet(isRoot ? [] : sudo(), args)
  if (!run(['update'])) stop(`apt-get update 失败。${byHand}`)
  if (!run([...install, ...packages])) stop(`apt-get install 失败。${byHand}`)
}

function sudo() {
  return process.stdin.isTTY ? ['sudo'] : ['sudo', '-n']
}

function aptGet(sudoCommand, args) {
  const [command, ...rest] = [
    ...sudoCommand,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    ...patiently,
    ...args,
  ]
  const result = spawnSync(command, rest, { stdio: 'inherit' })
  if (result.error) throw result.error
  return result.status === 0
}
