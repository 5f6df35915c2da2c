import { whatIsWrong } from '../../check/finding'
import { feeFigures, feeSentence } from '../../report/fees'
import { Field } from '../../ui/field'
import { useReview, useSession } from '../session/session'

/** What the section has to say of 信息处理费, as a sentence that the program writes. */
export function FeeFields() {
  const { fields } = useSession()
  const sentence = useReview(({ report }) => feeSentence(report.fees))
  const isCharged = useReview(({ report }) => report.fees.statement === 'charged')
  return (
    <fieldset className="fees">
      <legend>政府信息公开信息处理费</legend>
      <Field label="由程序写明收取情况" hint="选“不写”的，请在正文里自己写明。">
        {(control) => (
          <select {...control} {...fields.register('settings.feeStatement')}>
            <option value="none">不写</option>
            <option value="not-charged">本年度未收取</option>
            <option value="charged">本年度有收取</option>
          </select>
        )}
      </Field>
      {isCharged &&
        feeFigures.map(({ field, name, unit }) => (
          <FeeField key={field} field={field} label={unit === '' ? name : `${name}（${unit}）`} />
        ))}
      {sentence !== undefined && <p className="quiet">印在正文之后：{sentence}</p>}
    </fieldset>
  )
}

interface FeeFieldProps {
  readonly field: (typeof feeFigures)[number]['field']
  readonly label: string
}

function FeeField({ field, label }: FeeFieldProps) {
  const { fields } = useSession()
  const error = useReview(({ result }) => {
    const found = result.findings.find(
      ({ where, isMissing }) => where === `basics/${field}` && !isMissing,
    )
    return found && whatIsWrong(found)
  })
  return (
    <Field label={label} error={error}>
      {(control) => (
        <input {...control} {...fields.register(`basics.${field}`)} inputMode="decimal" />
      )}
    </Field>
  )
}
