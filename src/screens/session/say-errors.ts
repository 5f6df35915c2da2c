import type { Finding } from '../../check/finding'

/** What stands in the way of the final version: a blank is no error yet. */
export function sayErrors(errors: readonly Finding[]): string {
  const missing = errors.filter(({ isMissing }) => isMissing).length
  const wrong = errors.length - missing
  return [wrong > 0 && `${wrong} 处错误`, missing > 0 && `${missing} 处没有填写`]
    .filter(Boolean)
    .join('、')
}
