interface NamedSheet {
  readonly name: string
  /** Counted from 1. */
  readonly number: number
}

/** How a row is called that stands at this place, counted from 0. */
export function placeIn(sheet: NamedSheet | undefined, index: number): string {
  const row = `第 ${index + 1} 行`
  return sheet ? `第 ${sheet.number} 张表“${sheet.name}”${row}` : row
}

/** The same without the sheet's name, which may be a person's. */
export function namelessPlace(place: string): string {
  return place.replace(/“.*”(?=第 \d+ 行$)/, '')
}
