import type { Finding } from '../../check/finding'

/** The id of the element that says a finding; several of one rule in one text are told apart by place. */
export function findingId({ rule, where, span }: Finding): string {
  const place = span ? `-${span.paragraph}-${span.start}` : ''
  return `finding-${rule}-${where.replace(/\//g, '_')}${place}`
}

/** Every finding that stands at a cell, as `aria-describedby` lists them. */
export function findingIds(findings: readonly Finding[] | undefined): string {
  return (findings ?? []).map(findingId).join(' ')
}
