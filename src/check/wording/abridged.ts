import type { Report } from '../../report/report'

/** True for an abridged copy, which says so where it leaves a section out: what it lacks is not missing. */
export function isAbridged({ narratives }: Report): boolean {
  return [...narratives.values()].some(
    ([first, ...others]) =>
      first !== undefined &&
      others.length === 0 &&
      /^[（(]?(?:此处|以下|内容)?(?:从)?略[）)]?。?$/.test(first.text),
  )
}
