import { feeSentence } from '../../report/fees'
import { Field } from '../../ui/field'
import { useReview, useSession } from '../session/session'

const amounts = [
  { name: 'feeNotices', label: '发出收费通知的件数' },
  { name: 'feeAsked', label: '通知收费的总金额（元）' },
  { name: 'feeReceived', label: '实际收取的总金额（元）' },
] as const

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
        amounts.map(({ name, label }) => <FeeField key={name} name={name} label={label} />)}
      {sentence !== undefined && <p className="quiet">印在正文之后：{sentence}</p>}
    </fieldset>
  )
}

interface FeeFieldProps {
  readonly name: (typeof amounts)[number]['name']
  readonly label: string
}

function FeeField({ name, label }: FeeFieldProps) {
  const { fields } = useSession()
  const error = useReview(({ result }) => {
    const found = result.findings.find(
      ({ where, isMissing }) => where === `basics/${name}` && !isMissing,
    )
    return found?.message.slice(found.place.length + 1)
  })
  return (
    <Field label={label} error={error}>
      {(control) => (
        <input {...control} {...fields.register(`basics.${name}`)} inputMode="decimal" />
      )}
    </Field>
  )
}
