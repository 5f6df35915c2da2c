import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { aptInstall, canUseApt } from './apt.mjs'
import { isOnPath } from './path.mjs'
import { stop } from './stop.mjs'

const programs = [
  {
    name: 'Chromium 浏览器（/usr/bin/chromium）',
    packages: ['chromium'],
    isThere: () => existsSync('/usr/bin/chromium'),
  },
  {
    name: 'LibreOffice Writer（soffice）',
    packages: ['libreoffice-writer'],
    isThere: () => isOnPath('soffice'),
  },
  {
    name: '中文字体 Noto CJK（用 fontconfig 的 fc-list 能查到）',
    packages: ['fontconfig', 'fonts-noto-cjk'],
    isThere: hasChineseFont,
  },
  {
    name: 'Poppler 工具（pdftotext）',
    packages: ['poppler-utils'],
    isThere: () => isOnPath('pdftotext'),
  },
]

export function ensurePrograms() {
  const missing = missingPrograms()
  if (missing.length === 0) return
  if (!canUseApt()) stop(`${listOf(missing)}\n本系统没有 apt-get，请自行安装以上程序后重试。`)
  console.log(`${listOf(missing)}\n正在用 apt-get 安装，请稍候……`)
  aptInstall(missing.flatMap(({ packages }) => packages))
  const stillMissing = missingPrograms()
  if (stillMissing.length > 0) stop(`${listOf(stillMissing)}\n安装后仍找不到，请自行安装后重试。`)
}

function missingPrograms() {
  return programs.filter(({ isThere }) => !isThere())
}

function hasChineseFont() {
  if (!isOnPath('fc-list')) return false
  return spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout.trim() !== ''
}

function listOf(missing) {
  return ['测试还缺少以下程序：', ...missing.map(({ name }) => `  - ${name}`)].join('\n')
}
