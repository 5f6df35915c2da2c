/** Milliseconds by contestant. */
export type Samples = ReadonlyMap<string, readonly number[]>

/**
 * Takes turns: what disturbs the machine disturbs all contestants alike. Another one begins each round,
 * so that none is always the one behind the slowest.
 */
export async function takeTurns(
  contestants: Readonly<Record<string, () => number | Promise<number>>>,
  rounds: number,
  warmUp = 0,
): Promise<Samples> {
  const samples = new Map<string, number[]>()
  const order = Object.entries(contestants)
  for (const [name] of order) samples.set(name, [])
  for (let round = -warmUp; round < rounds; round++) {
    const first = (round + warmUp) % order.length
    for (const [name, time] of [...order.slice(first), ...order.slice(0, first)]) {
      const taken = await time()
      if (round >= 0) samples.get(name)?.push(taken)
    }
  }
  return samples
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5)
}

export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}
