import { type FormEvent, useState } from 'react'
import { gap } from '../../../report/live-figure'
import type { NilAnswers } from '../../../report/nil-report'
import type { NilReport } from '../../../template/nil-report'
import { Button } from '../../../ui/button'
import { Field } from '../../../ui/field'
import './nil-form.css'

interface NilFormProps {
  readonly nil: NilReport
  readonly agency: string
  readonly confirmLabel: string
  readonly onDone: (answers: NilAnswers) => void
  readonly onCancel: () => void
}

/** What only the agency knows, field by field; all else follows from the statement. */
export function NilForm({ nil, agency, confirmLabel, onDone, onCancel }: NilFormProps) {
  const [answers, setAnswers] = useState<NilAnswers>({ agency, gaps: {}, otherTableIsZero: false })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onDone(answers)
  }
  return (
    <form className="nil-form" onSubmit={submit}>
      <p>
        第三、四部分的表格填
        0，第一、五、六部分写好常用的句子，以后都可以修改。下面几处只有本机关知道；空着的在正文里留作“
        {gap}”，填好之前检查不能通过。
      </p>
      <Field label="机关名称" required>
        {(control) => (
          <input
            {...control}
            // biome-ignore lint/a11y/noAutofocus: the clerk has just asked for this form
            autoFocus
            value={answers.agency}
            onChange={({ target }) => setAnswers({ ...answers, agency: target.value })}
          />
        )}
      </Field>
      {nil.gaps.map(({ id, label, hint }) => (
        <Field key={id} label={label} hint={hint}>
          {(control) => (
            <textarea
              {...control}
              rows={2}
              value={answers.gaps[id] ?? ''}
              onChange={({ target }) =>
                setAnswers({ ...answers, gaps: { ...answers.gaps, [id]: target.value } })
              }
            />
          )}
        </Field>
      ))}
      <label className="nil-other">
        <input
          type="checkbox"
          checked={answers.otherTableIsZero}
          onChange={({ target }) => setAnswers({ ...answers, otherTableIsZero: target.checked })}
        />
        {nil.otherTable.statement}
      </label>
      <p className="nil-buttons">
        <Button type="submit" look="primary">
          {confirmLabel}
        </Button>
        <Button onClick={onCancel}>取消</Button>
      </p>
    </form>
  )
}
