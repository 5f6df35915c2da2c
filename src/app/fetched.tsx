import { type ComponentType, lazy, useMemo } from 'react'

/** A screen in a file of its own. */
export interface ScreenFile<Props> {
  fetch(): Promise<unknown>
  /** The screen itself once the file is here, else one that waits for it. */
  screen(): ComponentType<Props>
}

export function screenFile<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ScreenFile<Props> {
  let known: ComponentType<Props> | undefined
  const fetch = async () => {
    known = await load()
    return known
  }
  const awaited = lazy(async () => ({ default: await fetch() }))
  return { fetch, screen: () => known ?? awaited }
}

interface FetchedProps<Props> {
  readonly from: ScreenFile<Props>
  readonly props: Props
}

/**
 * Shows the screen at once where its file is here already; `lazy` alone would say for a third of a second
 * that it is being opened.
 */
export function Fetched<Props extends object>({ from, props }: FetchedProps<Props>) {
  const Screen = useMemo(() => from.screen(), [from])
  return <Screen {...props} />
}
