/** What a figure in a text says: a number, or all numbers that it can stand for. */
export interface Quantity {
  /** The number as it stands: 260 for `260余`, 32000 for `3.2万`. */
  readonly stated: number
  readonly least: number
  readonly most: number
}

const tolerance = 1e-9

export function exactly(stated: number): Quantity {
  return { stated, least: stated, most: stated }
}

/** All that rounds to the figure, which stands with a last digit worth `step`. */
export function roundedTo(stated: number, step: number): Quantity {
  return { stated, least: stated - step / 2, most: stated + step / 2 }
}

export function isExact({ least, most }: Quantity): boolean {
  return least === most
}

export function fits({ least, most }: Quantity, value: number): boolean {
  const slack = tolerance * Math.max(1, Math.abs(value))
  return least - slack <= value && value <= most + slack
}

/** True where two figures can be of the same number. */
export function canBeSame(one: Quantity, other: Quantity): boolean {
  return one.least <= other.most && other.least <= one.most
}

export function scaledBy({ stated, least, most }: Quantity, divisor: number): Quantity {
  return { stated: stated / divisor, least: least / divisor, most: most / divisor }
}
