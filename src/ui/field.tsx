import { type ReactNode, useId } from 'react'
import { usePasteLimit } from './paste-limit'
import './field.css'

export interface FieldControlProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface FieldProps {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly required?: boolean
  readonly children: (control: FieldControlProps) => ReactNode
}

/** A labelled control with its hint and its error, each announced with the control. */
export function Field({ label, hint, error, required = false, children }: FieldProps) {
  const id = useId()
  const { refusal, guard } = usePasteLimit()
  const hintId = `${id}-hint`
  const errorId = `${id}-error`
  const describedBy = [hint && hintId, error && errorId].filter(Boolean).join(' ')
  return (
    <div className="field" {...guard}>
      <label htmlFor={id} className="field-label">
        {label}
        {required && <span className="field-required">（必填）</span>}
      </label>
      {hint && (
        <div id={hintId} className="field-hint">
          {hint}
        </div>
      )}
      {refusal && (
        <p className="field-error" role="alert" ref={showInView}>
          <span aria-hidden="true">✕ </span>
          {refusal}
        </p>
      )}
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <p id={errorId} className="field-error">
          <span aria-hidden="true">✕ </span>
          {error}
        </p>
      )}
    </div>
  )
}

/** A long field can be as high as the window. */
function showInView(element: HTMLElement | null): void {
  element?.scrollIntoView?.({ block: 'nearest' })
}
