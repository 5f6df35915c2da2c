import { Link } from 'wouter'
import { useReview, useSession } from './session'
import { parseStepState, type Step, stepStateOf, stepsOf } from './steps'
import './step-list.css'

const marks = { untouched: '○', begun: '◐', wrong: '✕', complete: '✓' } as const

export function StepList({ current }: { readonly current: string }) {
  const { form } = useSession()
  return (
    <nav aria-label="填写步骤" className="steps">
      <ol>
        {stepsOf(form).map((step) => (
          <StepItem key={step.id} step={step} isCurrent={step.id === current} />
        ))}
      </ol>
    </nav>
  )
}

function StepItem({ step, isCurrent }: { readonly step: Step; readonly isCurrent: boolean }) {
  const { pathTo } = useSession()
  const { tone, text } = parseStepState(useReview((review) => stepStateOf(review, step.id)))
  return (
    <li>
      <Link
        href={pathTo(step.id)}
        className={`step ${isCurrent ? 'step-current' : ''}`}
        aria-current={isCurrent ? 'step' : undefined}
      >
        <span className={`step-mark step-${tone}`} aria-hidden="true">
          {marks[tone]}
        </span>
        <span className="step-label">{step.label}</span>
        {text && (
          <>
            {' '}
            <span className={`step-state step-${tone}`}>{text}</span>
          </>
        )}
      </Link>
    </li>
  )
}
