import type { FigureKind } from '../template/template'
import { type FigureProblem, maxDecimals, maxWholeDigits } from './figure'

/** Characters of what was typed. */
const quotedAtMost = 40

/** Says in one Chinese sentence what is wrong with a typed figure and what to do. */
export function explainProblem(problem: FigureProblem, typed: string, kind: FigureKind): string {
  const text = typed.length > quotedAtMost ? `${typed.slice(0, quotedAtMost)}…` : typed
  switch (problem) {
    case 'not-a-number':
      return `“${text}”不是数字。请填写阿拉伯数字，没有的填 0。`
    case 'ambiguous-separator':
      return `“${text}”中的分隔符或小数点位置不对，看不出是多少。请重新填写一个数。`
    case 'fraction':
      return `“${text}”不是整数。件数应当是整数，请核对。`
    case 'negative':
      return `“${text}”是负数。这里不能小于 0，请核对。`
    case 'too-long':
      return `“${text}”超过 ${maxWholeDigits} 位整数，不合常理。请核对是否多输了数字。`
    case 'too-many-decimals':
      return `“${text}”的小数超过 ${maxDecimals} 位。请保留 ${maxDecimals} 位以内。`
    case 'unknown-unit':
      return `“${text}”后面有别的字。请只填数字${unitHint(kind)}。`
  }
}

function unitHint(kind: FigureKind): string {
  if (kind.type === 'amount' && kind.unit) return `，单位已经是${kind.unit}`
  const units = kind.type === 'signed-count' ? [] : (kind.typedUnits ?? [])
  return units.length > 0 ? `，或者数字加${units.join('、')}` : '，不写单位'
}
