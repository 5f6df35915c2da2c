import type { Finding } from '../../check/finding'

/** The id of the element that says a finding. */
export function findingId({ rule, where }: Finding): string {
  return `finding-${rule}-${where.replace(/\//g, '_')}`
}

/** Every finding that stands at a cell, as `aria-describedby` lists them. */
export function findingIds(findings: readonly Finding[] | undefined): string {
  return (findings ?? []).map(findingId).join(' ')
}
