import type { ReactNode } from 'react'

interface ScrollBoxProps {
  readonly name: string
  readonly children: ReactNode
}

/** Holds what may be wider than the window. */
export function ScrollBox({ name, children }: ScrollBoxProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box has to be reachable by keyboard
    <section className="ledger-scroll" aria-label={name} tabIndex={0}>
      {children}
    </section>
  )
}
