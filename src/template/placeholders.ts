/** A label with its `{year}` filled in. */
export function fillYear(text: string, year: number): string {
  return text.split('{year}').join(String(year))
}

/** A title with `{agency}` and `{year}` filled in. */
export function fillTitle(title: string, agency: string, year: number): string {
  return fillYear(title, year).split('{agency}').join(agency)
}
