/** With what turns or hides the characters around it, so that a name is what it looks like. */
const forbidden = /[\\/:*?"<>|\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g
/** Linux takes 255 bytes, of which a Chinese character needs three, with room for the ending. */
const longest = 72
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A file name that Windows takes, without its ending; the title's characters are kept where they may. */
export function fileNameOf(title: string): string {
  const printable = Array.from(title)
    .filter((char) => char >= ' ' && char !== '\u007f')
    .join('')
  const safe = printable
    .replace(forbidden, '')
    .trim()
    .replace(/[. ]+$/, '')
  const short = Array.from(safe).slice(0, longest).join('')
  return short === '' || devices.test(short) ? `${short}政府信息公开工作年度报告` : short
}
