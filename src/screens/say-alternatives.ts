/** What is said above one or several explanations of broken sums. */
export function sayAlternatives(count: number): string {
  return count === 1
    ? '从合计关系推断，错的可能是：'
    : `从合计关系推断，可能是下面 ${count} 种情况之一：`
}
