import type { ComponentProps } from 'react'
import { whatIsWrong } from '../../check/finding'
import { printDay, readDay } from '../../report/day'
import type { Basics } from '../../report/draft'
import { Field } from '../../ui/field'
import { useReviewSoon, useSession } from '../session/session'

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

/** A day, written out as a signing date once it was typed. */
export function DayField({
  name,
  label,
  hint,
}: TextProps & { readonly name: 'date' | 'deadline' }) {
  const { fields } = useSession()
  const error = useMessageAt(`basics/${name}`)
  const registration = fields.register(`basics.${name}`)
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          {...registration}
          onBlur={(event) => {
            const day = readDay(event.target.value)
            if (day) fields.setValue(`basics.${name}`, printDay(day), { shouldDirty: true })
            return registration.onBlur(event)
          }}
        />
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
