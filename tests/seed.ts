const always = 20_260_131

/**
 * Where random tests begin: somewhere else each time, but in CI always at the same place, so that a
 * change is judged by what it changes. `SEED` names another place.
 */
export const seed = Number(process.env.SEED ?? (process.env.CI === 'true' ? always : anywhere()))

function anywhere(): number {
  return Date.now() % 1_000_000
}
