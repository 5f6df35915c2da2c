import type { ComponentProps } from 'react'
import { whatIsWrong } from '../../check/finding'
import type { Basics } from '../../report/draft'
import { printTypedDay } from '../../report/typed-day'
import { Field } from '../../ui/field'
import { useReport, useReviewSoon, useSession } from '../session/session'

interface TextProps {
  readonly name: keyof Basics
  readonly label: string
  readonly hint: string
}

/** A line of text. */
export function LineField({ name, label, hint }: TextProps) {
  const { fields } = useSession()
  return (
    <Field label={label} hint={hint}>
      {(control) => <input {...control} {...fields.register(`basics.${name}`)} />}
    </Field>
  )
}

/** Text of several lines. */
export function TextField({
  name,
  label,
  hint,
  rows,
}: TextProps & Pick<ComponentProps<'textarea'>, 'rows'>) {
  const { fields } = useSession()
  return (
    <Field label={label} hint={hint}>
      {(control) => <textarea {...control} {...fields.register(`basics.${name}`)} rows={rows} />}
    </Field>
  )
}

interface DayProps extends TextProps {
  readonly name: 'date' | 'deadline'
  /** What becomes of a day that was typed in another way than it is printed. */
  readonly sayRead: (day: string) => string
}

/** A day stays as it was typed; below stands what it was taken for, where that looks otherwise. */
export function DayField({ name, label, hint, sayRead }: DayProps) {
  const { fields } = useSession()
  const error = useMessageAt(`basics/${name}`)
  const read = useReport(() => printTypedDay(fields.getValues(`basics.${name}`)))
  const isOther = useReport(() => fields.getValues(`basics.${name}`).trim() !== read)
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <>
          <input {...control} {...fields.register(`basics.${name}`)} />
          <div role="status" className="field-read">
            {isOther && sayRead(read)}
          </div>
        </>
      )}
    </Field>
  )
}

/** What is wrong with a field, as the checks say; nothing before they are here. A note is no fault. */
export function useMessageAt(where: string): string | undefined {
  return useReviewSoon<string | undefined>(({ result }) => {
    const found = result.findings.find(
      (finding) => finding.where === where && finding.level !== 'note',
    )
    return found && whatIsWrong(found)
  }, undefined)
}
