import { useEffect, useId, useRef } from 'react'
import { useLocation } from 'wouter'
import { type NilAnswers, nilObstacle, nilTexts } from '../../../report/nil-report'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { useSession } from '../session'
import { NilForm } from './nil-form'

/** Within a draft: says what nothing received implies, fills it as one step that can be undone. */
export function NilDialog({ onClose }: { readonly onClose: () => void }) {
  const { form, fields, edits, pathTo } = useSession()
  const [, navigate] = useLocation()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const nil = form.template.nilReport
  const input = fields.getValues()
  const obstacle = nilObstacle(form, nil, input.cells)
  const fill = (answers: NilAnswers) => {
    edits.change(nilTexts(form, nil, fields.getValues(), answers))
    onClose()
    navigate(pathTo('export'))
  }
  return (
    <dialog ref={dialog} className="nil-dialog" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>本年度没有收到申请、没有复议诉讼</h2>
      {obstacle === undefined ? (
        <NilForm
          nil={nil}
          agency={input.basics.agency}
          confirmLabel="填好并预览"
          onDone={fill}
          onCancel={onClose}
        />
      ) : (
        <>
          <Banner tone="warning" title="这份报告不能这样填">
            <p>{obstacle}</p>
          </Banner>
          <Button onClick={onClose}>知道了</Button>
        </>
      )}
    </dialog>
  )
}
