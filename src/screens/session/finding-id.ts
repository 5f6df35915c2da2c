/** The id of the element that says what is wrong at an address. */
export function findingId(where: string): string {
  return `finding-${where.replace(/\//g, '_')}`
}
