import type { Place } from '../../recognise/recognised'

/** One text for a place in the source, to find the element that shows it. */
export function placeKey({ block, row, cell }: Place): string {
  return [block, row, cell].filter((part) => part !== undefined).join('/')
}
