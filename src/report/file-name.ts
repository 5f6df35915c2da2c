const forbidden = /[\\/:*?"<>|]/g
const longest = 120

/** A file name that Windows takes, without its ending; the title's characters are kept where they may. */
export function fileNameOf(title: string): string {
  const printable = Array.from(title)
    .filter((char) => char >= ' ' && char !== '\u007f')
    .join('')
  const safe = printable
    .replace(forbidden, '')
    .trim()
    .replace(/[. ]+$/, '')
  return Array.from(safe).slice(0, longest).join('') || '政府信息公开工作年度报告'
}
