import { cellAt, type Form, nameOf } from '../../template/form'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import {
  isChanging,
  isOverwriting,
  isUnreadable,
  type PastePlan,
  type PlannedChange,
} from './paste-plan'
import './paste-dialog.css'

interface PasteDialogProps {
  readonly form: Form
  readonly plan: PastePlan
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** What a paste would do, before it does it. */
export function PasteDialog({ form, plan, onConfirm, onCancel }: PasteDialogProps) {
  const changes = plan.changes.filter(isChanging)
  const overwritten = changes.filter(isOverwriting).length
  const unreadable = changes.filter((change) => isUnreadable(form, change)).length
  return (
    <ConfirmDialog
      title="粘贴前请看一下"
      confirmLabel={changes.length > 0 ? `粘贴（改 ${changes.length} 格）` : '知道了'}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <ul className="paste-says">
        {changes.length === 0 && <li>没有一格会改变。</li>}
        {changes.length > 0 && changes.length < plan.changes.length && (
          <li>
            {changes.length} 格会改变；粘贴内容里的其余各格和现在一样，或者是自动算出的总计，不变。
          </li>
        )}
        {overwritten > 0 && <li>会覆盖 {overwritten} 格已经填写的内容。</li>}
        {unreadable > 0 && <li>{unreadable} 格不是数字，会照原样放进格子并标出来，请再改正。</li>}
        {plan.unplaced.length > 0 && (
          <li>
            {plan.unplaced.length} 格放不下，不会粘贴：{plan.unplaced.slice(0, 12).join('、')}
            {plan.unplaced.length > 12 && '……'}
          </li>
        )}
        {plan.remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
      {changes.length > 0 && <Changes form={form} changes={changes} />}
    </ConfirmDialog>
  )
}

interface ChangesProps {
  readonly form: Form
  readonly changes: readonly PlannedChange[]
}

function Changes({ form, changes }: ChangesProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box has to be reachable by keyboard
    <section className="paste-box" aria-label="会改变的格子" tabIndex={0}>
      <table className="paste-changes">
        <thead>
          <tr>
            <th scope="col">格子</th>
            <th scope="col">现在</th>
            <th scope="col">粘贴后</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.address}>
              <th scope="row">{nameOf(cellAt(form, change.address))}</th>
              <td>{change.before || '空'}</td>
              <td className={isUnreadable(form, change) ? 'paste-unreadable' : ''}>
                {change.after || '空'}
                {isUnreadable(form, change) && ' ⚠ 不是数字'}
                {isOverwriting(change) && ' ← 覆盖'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
