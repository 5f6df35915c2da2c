/** What runs in the page; the page times `run` alone. */
export interface Contestant {
  /** Gets what `run` works on, without running any of the code to be timed. */
  prepare(): Promise<void>
  run(): Promise<unknown>
  /** Clears away what `run` has left. */
  clear?(): void
  /** Finds the pages that `run` has shown. */
  readonly pages?: string
}

export async function fetchBytes(name: string): Promise<Uint8Array> {
  const response = await fetch(`./${name}`)
  if (!response.ok) throw new Error(`no ${name}`)
  return new Uint8Array(await response.arrayBuffer())
}
