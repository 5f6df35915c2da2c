import type { Page } from 'playwright-core'

/** Watches a page from within; times are milliseconds of `performance.now()`. */
export interface Meter {
  /** From here on changes count. */
  begin(): void
  /**
   * Waits until nothing has changed for `rest` milliseconds. Gives how long after the beginning (the
   * first key since, where there was one) the frame with the last change was painted.
   */
  settled(rest: number): Promise<number>
  /** When the given element was first there, painted and not disabled. */
  shown(selector: string): Promise<number>
}

declare global {
  interface Window {
    meter: Meter
  }
}

/** Before anything else of the page runs. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(installMeter)
}

/** Runs in the page: may use nothing from around it. */
function installMeter(): void {
  /** Says how safe the draft is, long after the key was answered. */
  const aside = '.save-status'
  let begun = 0
  let lastPaint = 0
  let isKeyed = false
  let isAsked = false
  const waiting = new Set<() => void>()

  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = then
      port2.postMessage(undefined)
      isAsked = false
    })
  const changed = () => {
    for (const again of waiting) again()
    if (isAsked) return
    isAsked = true
    afterPaint(() => {
      lastPaint = performance.now()
      for (const again of waiting) again()
    })
  }
  const isAside = ({ target }: MutationRecord) =>
    (target instanceof Element ? target : target.parentElement)?.closest(aside)

  new MutationObserver((records) => {
    if (!records.every(isAside)) changed()
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  })
  const onKey = () => {
    if (isKeyed) return
    isKeyed = true
    begun = performance.now()
    lastPaint = begun
  }
  window.addEventListener('keydown', onKey, { capture: true })
  window.addEventListener('input', changed, { capture: true })

  window.meter = {
    begin: () => {
      begun = performance.now()
      lastPaint = begun
      isKeyed = false
    },
    settled: (rest) =>
      new Promise((resolve) => {
        let timer: ReturnType<typeof setTimeout>
        const again = () => {
          clearTimeout(timer)
          timer = setTimeout(() => {
            waiting.delete(again)
            resolve(lastPaint - begun)
          }, rest)
        }
        waiting.add(again)
        again()
      }),
    shown: (selector) =>
      new Promise((resolve) => {
        const look = () => {
          if (!document.querySelector(`${selector}:enabled`)) return
          waiting.delete(look)
          afterPaint(() => resolve(performance.now()))
        }
        waiting.add(look)
        look()
      }),
  }
}
