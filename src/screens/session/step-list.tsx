import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { Button } from '../../ui/button'
import { useReviewSoon, useSession } from './session'
import { type Step, stepStateBefore, stepsOf } from './steps'
import './step-list.css'

const marks = {
  checking: '…',
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
    </nav>
  )
}

interface StepItemProps {
  readonly step: Step
  readonly isCurrent: boolean
  readonly onChosen: () => void
}

function StepItem({ step, isCurrent, onChosen }: StepItemProps) {
  const { pathTo } = useSession()
  const { tone, text } = useReviewSoon(
    ({ steps }) => steps.get(step.id) ?? stepStateBefore,
    stepStateBefore,
  )
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
