const secondLevel = /^（[一二三四五六七八九十]+）/
const longest = 30

/** Parts `（一）主动公开情况。全年…` after its first full stop; undefined where no text runs on. */
export function splitRunInHeading(text: string): readonly [string, string] | undefined {
  const end = text.indexOf('。') + 1
  const runsOn = end > 0 && end <= longest && end < text.length
  return runsOn && secondLevel.test(text) ? [text.slice(0, end), text.slice(end)] : undefined
}
