import type { ReactNode } from 'react'
import type { Finding } from '../../check/finding'
import { stepOf } from '../../check/section-status'
import { cellAt, nameOf } from '../../template/form'
import { Button } from '../../ui/button'
import type { Review } from '../session/reviewer'
import { gravestOf, levelMarks, sayOpen } from '../session/say-errors'
import { useReview, useSession } from '../session/session'

interface CurrentCellProps {
  readonly address: string | undefined
  readonly section: string
  /** Said in the place of the cell's name until the clerk moves on. */
  readonly notice: string
  readonly children: ReactNode
}

type IsHere = (finding: Finding) => boolean

/** Names the cell that has the focus and what is wrong, so that neither is ever out of sight. */
export function CurrentCell({ address, section, notice, children }: CurrentCellProps) {
  const { form } = useSession()
  const isHere: IsHere = (finding) => stepOf(form, finding) === section
  const messages = useReview((review) => sayOf(review, address ?? '', isHere))
  const openHere = ({ open }: Review) =>
    open.filter((finding) => isHere(finding) && !finding.isMissing)
  const left = useReview((review) => sayOpen(openHere(review)))
  const gravest = useReview((review) => gravestOf(openHere(review)))
  const name = address === undefined ? undefined : nameOf(cellAt(form, address))
  return (
    <div className={`current-cell ${messages && !notice ? 'current-cell-wrong' : ''}`}>
      <span role="status" className="hidden">
        {notice}
      </span>
      <span className="current-cell-text" aria-hidden>
        {notice || (name ?? '点一下格子就可以填写，Tab 键到下一格。')}
        {messages && <strong>　{messages}</strong>}
      </span>
      {children}
      {left && (
        <Button look="link" className={`current-cell-findings-${gravest}`} onClick={showFindings}>
          {levelMarks[gravest]} 本表有 {left}
        </Button>
      )}
    </div>
  )
}

/** What is wrong with the cell, or else in one line where it is told what is wrong with what it is a part of. */
function sayOf({ atCell, involved, result }: Review, address: string, isHere: IsHere): string {
  const own = atCell.get(address)
  if (own) return own.map(({ message }) => message).join(' ')
  if (!involved.has(address)) return ''
  return result.findings.some((finding) => reads(finding, address) && isHere(finding))
    ? '这一格所在的勾稽关系不成立，见表格下面。'
    : '和正文里的数字不一致，见“检查”。'
}

function reads({ level, involved }: Finding, address: string): boolean {
  return level !== 'note' && (involved ?? []).includes(address)
}

function showFindings(): void {
  const findings = document.getElementById('table-findings')
  findings?.scrollIntoView({ block: 'center' })
  findings?.focus()
}
