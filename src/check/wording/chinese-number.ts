const digits = '一二三四五六七八九'

/** 一 to 九十九 as a number; 0 for anything else. */
export function numberOf(text: string): number {
  const [, tens, ten, ones] =
    /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text) ?? []
  const value = (digit: string | undefined) => (digit ? digits.indexOf(digit) + 1 : 0)
  if (!ten) return ones ? 0 : value(tens)
  return 10 * (tens ? value(tens) : 1) + value(ones)
}
