import * as fc from 'fast-check'

/** Any text of up to so many characters, control characters and halves of surrogate pairs included. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const codePoint = fc.oneof(
    fc.nat({ max: 0xff }),
    fc.nat({ max: 0xffff }),
    fc.nat({ max: 0x10ffff }),
  )
  return fc.array(codePoint, { maxLength }).map((points) => String.fromCodePoint(...points))
}
