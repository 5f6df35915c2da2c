import type { Page } from 'playwright-core'

/** Texts of the page that are cut off, lie upon one another, or stand outside of the window. */
export function textFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Line {
      readonly owner: Element
      readonly rect: DOMRect
      readonly text: string
    }
    const scope = document.querySelector('dialog[open]') ?? document.body
    const all = [...scope.querySelectorAll('*')].filter((one) => isShown(one))
    const lines = all.flatMap(linesOf).filter((line) => isInItsBoxes(line))
    return [
      ...all.filter(isCut).map((one) => `cut off: ${say(one)}`),
      ...lines.filter(isOutside).map(({ text }) => `outside: ${text}`),
      ...overlaps(),
    ]

    function say(one: Element) {
      return `${one.tagName} ${one.className} ${(one.textContent ?? '').slice(0, 30)}`
    }

    function isShown(one: Element) {
      const { visibility, clip } = getComputedStyle(one)
      const folded = one.closest('details:not([open])')
      if (folded && !one.closest('summary')) return false
      const isOpen = !one.closest('.hidden, .skip, .skip-link, select, textarea, iframe, .sheet')
      return (
        isOpen && visibility === 'visible' && clip === 'auto' && one.getClientRects().length > 0
      )
    }

    function linesOf(owner: Element): Line[] {
      return [...owner.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) return []
        const range = document.createRange()
        range.selectNodeContents(node)
        const text = node.textContent.trim().slice(0, 30)
        return [...range.getClientRects()].map((rect) => ({ owner, rect, text }))
      })
    }

    function boxesAround(one: Element): Element[] {
      const boxes: Element[] = []
      for (let box = one.parentElement; box; box = box.parentElement) {
        if (getComputedStyle(box).overflowX !== 'visible') boxes.push(box)
      }
      return boxes
    }

    /** What is scrolled away within a box of its own is neither cut off nor upon anything. */
    function isInItsBoxes({ owner, rect }: Line) {
      return boxesAround(owner).every((box) => {
        const { left, right, top, bottom } = box.getBoundingClientRect()
        const isPage = box === document.body || box === document.documentElement
        return (
          isPage ||
          (rect.left >= left - 1 &&
            rect.right <= right + 1 &&
            rect.top >= top - 1 &&
            rect.bottom <= bottom + 1)
        )
      })
    }

    function isCut(one: Element) {
      const { overflowX, overflowY } = getComputedStyle(one)
      const isWide = one.scrollWidth > one.clientWidth + 1 && /hidden|clip/.test(overflowX)
      const isHigh = one.scrollHeight > one.clientHeight + 1 && /hidden|clip/.test(overflowY)
      const isField = one instanceof HTMLInputElement && one.scrollWidth > one.clientWidth + 1
      return one.clientWidth > 0 && (isWide || isHigh || isField)
    }

    function isOutside({ rect }: Line) {
      return rect.left < -1 || rect.right > window.innerWidth + 1
    }

    function overlaps() {
      const rest = lines.filter(({ owner }) => !isPinned(owner))
      return rest.flatMap((one, index) =>
        rest
          .slice(index + 1)
          .filter((other) => isUpon(one, other))
          .map((other) => `upon one another: ${one.text} | ${other.text}`),
      )
    }

    function isPinned(one: Element | null): boolean {
      if (!one) return false
      return /sticky|fixed/.test(getComputedStyle(one).position) || isPinned(one.parentElement)
    }

    function isUpon(one: Line, other: Line) {
      if (one.owner === other.owner) return false
      const across =
        Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left)
      const down =
        Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top)
      return across > 3 && down > 6
    }
  })
}
