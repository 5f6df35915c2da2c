const entity = /&([^;&\s]{1,10});|&/g
const lineEnd = /\r\n?/g

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/**
 * Text with its line ends as XML 1.0 §2.11 has them and its references resolved (§4.1); undefined
 * where it refers to anything but the five named characters and characters by their number.
 */
export function decodeXmlText(raw: string): string | undefined {
  const text = raw.indexOf('\r') < 0 ? raw : raw.replace(lineEnd, '\n')
  if (text.indexOf('&') < 0) return text
  let isUnderstood = true
  const decoded = text.replace(entity, (_, name: string | undefined) => {
    const char = name === undefined ? undefined : characterOf(name)
    if (char === undefined) isUnderstood = false
    return char ?? ''
  })
  return isUnderstood ? decoded : undefined
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return named.get(name)
  const isHex = name[1] === 'x'
  const digits = name.slice(isHex ? 2 : 1)
  if (!(isHex ? /^[0-9a-f]+$/i : /^[0-9]+$/).test(digits)) return undefined
  const code = parseInt(digits, isHex ? 16 : 10)
  return isCharacter(code) ? String.fromCodePoint(code) : undefined
}

/** Char of XML 1.0 §2.2. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return (
    code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
  )
}
