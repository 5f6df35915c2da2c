import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { Button } from '../../ui/button'
import { fetchAgain } from './after-checks'
import { useIsWithoutChecks, useReviewSoon, useSession } from './session'
import { type Step, stepStateBefore, stepStateWithoutChecks, stepsOf } from './steps'
import './step-list.css'

const marks = {
  checking: '…',
  unchecked: '?',
  untouched: '○',
  begun: '◐',
  wrong: '✕',
  warned: '!',
  complete: '✓',
} as const

export function StepList({ current }: { readonly current: string }) {
  const { form } = useSession()
  const [isOpen, setOpen] = useState(false)
  const steps = stepsOf(form)
  const place = steps.findIndex(({ id }) => id === current)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step closes the list
  useEffect(() => setOpen(false), [current])
  return (
    <nav aria-label="填写步骤" className={`steps ${isOpen ? 'steps-open' : ''}`}>
      <Button
        className="steps-switch"
        aria-expanded={isOpen}
        onClick={() => setOpen((open) => !open)}
      >
        {isOpen ? '收起步骤' : `全部步骤（现在第 ${place + 1} 步，共 ${steps.length} 步）`}
      </Button>
      <ol>
        {steps.map((step) => (
          <StepItem
            key={step.id}
            step={step}
            isCurrent={step.id === current}
            onChosen={() => setOpen(false)}
          />
        ))}
      </ol>
      <WithoutChecks />
    </nav>
  )
}

/** Says on every step that nothing is being checked, and lets the clerk ask again. */
function WithoutChecks() {
  const { review } = useSession()
  const isShown = useIsWithoutChecks()
  return (
    <div role="status">
      {isShown && (
        <p className="steps-unchecked">
          检查的程序没有读出来，还没有核对。填写的内容照常保存。
          <Button look="link" onClick={() => fetchAgain(review)}>
            再核对一次
          </Button>
        </p>
      )}
    </div>
  )
}

interface StepItemProps {
  readonly step: Step
  readonly isCurrent: boolean
  readonly onChosen: () => void
}

function StepItem({ step, isCurrent, onChosen }: StepItemProps) {
  const { pathTo } = useSession()
  const before = useIsWithoutChecks() ? stepStateWithoutChecks : stepStateBefore
  const { tone, text } = useReviewSoon(({ steps }) => steps.get(step.id) ?? before, before)
  return (
    <li>
      <Link
        href={pathTo(step.id)}
        className={`step ${isCurrent ? 'step-current' : ''}`}
        aria-current={isCurrent ? 'step' : undefined}
        onClick={onChosen}
      >
        <span className={`step-mark step-${tone}`} aria-hidden="true">
          {marks[tone]}
        </span>
        <span className="step-label">{step.label}</span>
        {text && (
          <>
            {' '}
            <span className={tone === 'checking' ? 'hidden' : `step-state step-${tone}`}>
              {text}
            </span>
          </>
        )}
      </Link>
    </li>
  )
}
