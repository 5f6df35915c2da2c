import { useCallback, useState } from 'react'
import { useLocation } from 'wouter'
import { stepOfAddress } from '../../check/section-status'
import type { Block } from '../../document/block'
import { lookOf } from '../../files/look-of'
import { Button } from '../../ui/button'
import { useFocusRequest } from '../session/focus-request'
import { useReview, useSession } from '../session/session'
import { Sheets } from './sheets'

const zooms = [0.4, 0.5, 0.75, 1, 1.25, 1.5]

interface SheetsViewProps {
  readonly blocks: readonly Block[]
  readonly isDraft: boolean
}

export function SheetsView({ blocks, isDraft }: SheetsViewProps) {
  const settings = useReview(({ report }) => report.settings)
  const [zoom, setZoom] = useState(() => (window.innerWidth < 800 ? 0.4 : 1))
  const goToField = useGoToField()
  return (
    <>
      <div className="view-tools">
        <label>
          显示比例{' '}
          <select value={zoom} onChange={(event) => setZoom(Number(event.target.value))}>
            {zooms.map((option) => (
              <option key={option} value={option}>
                {option * 100}%
              </option>
            ))}
          </select>
        </label>
        <Button onClick={() => window.print()}>打印或存为 PDF</Button>
        <span className="quiet">点表格里的数字，就到填写它的地方。</span>
      </div>
      <Sheets blocks={blocks} look={lookOf(settings, isDraft)} zoom={zoom} onCell={goToField} />
    </>
  )
}

/** Leads from a figure in the preview to the field that it was typed into. */
function useGoToField(): (address: string) => void {
  const { form, pathTo } = useSession()
  const [, navigate] = useLocation()
  const requestFocus = useFocusRequest()
  return useCallback(
    (address) => {
      navigate(pathTo(stepOfAddress(form, address)))
      requestFocus(address)
    },
    [form, pathTo, navigate, requestFocus],
  )
}
