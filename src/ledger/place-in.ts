/** How a row is called that stands at this place, counted from 0. */
export function placeIn(sheet: string, index: number): string {
  return sheet === '' ? `第 ${index + 1} 行` : `“${sheet}”第 ${index + 1} 行`
}
