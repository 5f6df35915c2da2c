import type { RefObject } from 'react'
import { Field } from '../../ui/field'

interface ReportYearFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** The year that the text names most often, where the title says none. */
  readonly guess: number | undefined
  readonly error: string | undefined
  readonly input: RefObject<HTMLInputElement | null>
}

/** Asks for the report's year where the title does not say it: nothing is begun on a guess. */
export function ReportYearField({ value, onChange, guess, error, input }: ReportYearFieldProps) {
  return (
    <Field
      label="这份报告是哪一年度的"
      required
      hint={
        guess === undefined
          ? '标题和正文里都看不出年份，请对照原件填写，例如 2024。'
          : `标题里没有年份，正文里提得最多的是 ${guess} 年。请对照原件核对。`
      }
      error={error}
    >
      {(control) => (
        <input
          {...control}
          ref={input}
          className="import-year"
          inputMode="numeric"
          maxLength={4}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
