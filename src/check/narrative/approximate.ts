import type { Quantity } from './quantity'

interface Signs {
  /** 近、约、超过 */
  readonly before: string
  /** 余、多、左右 */
  readonly after: string
}

const roughly = 0.1

/** What a figure can stand for that is said to be only about right: 260余 is 260 to 270. */
export function approximate(quantity: Quantity, step: number, { before, after }: Signs): Quantity {
  const { stated } = quantity
  if (/[余多来]/.test(after)) return { stated, least: stated, most: stated + step }
  if (/约/.test(before) || /左右|上下/.test(after)) {
    return { stated, least: stated * (1 - roughly), most: stated * (1 + roughly) }
  }
  if (/近/.test(before)) return { stated, least: stated * (1 - roughly), most: stated }
  if (/不足|不到/.test(before) || /以下/.test(after)) return { stated, least: 0, most: stated }
  if (/超|逾|至少|突破/.test(before) || /以上|之多/.test(after)) {
    return { stated, least: stated, most: Number.POSITIVE_INFINITY }
  }
  return quantity
}
