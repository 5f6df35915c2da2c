import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Claim } from '../../check/narrative/claim'
import { stepOfAddress } from '../../check/section-status'
import type { Paragraph } from '../../report/paragraph'
import { useFocusRequest } from '../session/focus-request'
import { useReview, useSession } from '../session/session'
import './claims.css'

const stateNames: Readonly<Record<Claim['state'], string>> = {
  agrees: '✓ 与表格一致',
  differs: '✕ 与表格不一致',
  question: '？请核实',
  open: '… 表格还没有填',
  unbound: '表格里没有',
}

const shownStates = ['differs', 'question', 'agrees', 'open', 'unbound'] as const

/** The section's text with each figure marked by how it stands to the tables. */
export function Claims({ section }: { readonly section: string }) {
  const isClaiming = useReview(({ result }) => claimsOf(result.claims, section).length > 0)
  return isClaiming ? <MarkedText section={section} /> : null
}

function claimsOf(claims: readonly Claim[], section: string): readonly Claim[] {
  return claims.filter((claim) => claim.section === section)
}

function MarkedText({ section }: { readonly section: string }) {
  const { report, result } = useReview((review) => review)
  const claims = claimsOf(result.claims, section)
  const paragraphs = report.narratives.get(section) ?? []
  return (
    <details className="claims">
      <summary>正文里的数字：{countByState(claims)}</summary>
      {[...new Set(claims.map(({ paragraph }) => paragraph))].map((number) => (
        <MarkedParagraph
          key={number}
          paragraph={paragraphs[number]}
          claims={claims.filter((claim) => claim.paragraph === number)}
        />
      ))}
    </details>
  )
}

function countByState(claims: readonly Claim[]): string {
  return shownStates
    .map((state) => ({ state, count: claims.filter((claim) => claim.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${stateNames[state]} ${count} 处`)
    .join('，')
}

interface MarkedParagraphProps {
  readonly paragraph: Paragraph | undefined
  readonly claims: readonly Claim[]
}

function MarkedParagraph({ paragraph, claims }: MarkedParagraphProps) {
  const text = paragraph?.text ?? ''
  const parts: ReactNode[] = []
  let at = 0
  for (const claim of [...claims].sort((one, other) => one.start - other.start)) {
    if (claim.start < at) continue
    parts.push(text.slice(at, claim.start))
    const unit = unitOf(claim.text + text.slice(claim.end, claim.end + 4))
    parts.push(<MarkedFigure key={claim.start} claim={claim} unit={unit} />)
    at = claim.end
  }
  return (
    <p>
      {parts}
      {text.slice(at)}
    </p>
  )
}

/** Of a share, which is nothing without it; a number of things says its unit in the text. */
function unitOf(figureAndRest: string): string {
  return /^\D{0,2}[\d.,，．]+\s*(?:[%％]|个?百分点)/.test(figureAndRest) ? '%' : ''
}

interface MarkedFigureProps {
  readonly claim: Claim
  readonly unit: string
}

function MarkedFigure({ claim, unit }: MarkedFigureProps) {
  const { form, pathTo } = useSession()
  const requestFocus = useFocusRequest()
  const { text, state, means, expected, addresses } = claim
  const [first] = addresses
  const said = [means && `${means}，`, stateNames[state]].filter(Boolean).join('')
  const note =
    state === 'differs' && expected !== undefined ? `（按表格是 ${expected}${unit}）` : ''
  if (first === undefined) {
    return (
      <span className={`claim claim-${state}`} title={said}>
        {text}
      </span>
    )
  }
  return (
    <Link
      className={`claim claim-${state}`}
      href={pathTo(stepOfAddress(form, first))}
      title={`${said}；点一下到表格`}
      onClick={() => requestFocus(first)}
    >
      {text}
      {note}
    </Link>
  )
}
