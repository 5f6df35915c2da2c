import { BasicsScreen } from '../screens/basics/basics-screen'
import { AfterChecks } from '../screens/session/after-checks'
import { DraftScreen } from '../screens/session/draft-screen'
import { ScreenBoundary } from '../ui/screen-boundary'
import { Fetched } from './fetched'
import { checkFile, exportFile, sectionFile } from './screens'

interface DraftRouteProps {
  readonly id: string
  readonly step: string
}

/** One step of a draft in the frame around every step. */
export function DraftRoute({ id, step }: DraftRouteProps) {
  return (
    <DraftScreen id={id} step={step}>
      <ScreenBoundary key={step}>
        <StepScreen step={step} />
      </ScreenBoundary>
    </DraftScreen>
  )
}

function StepScreen({ step }: { readonly step: string }) {
  return step === 'basics' ? (
    <BasicsScreen />
  ) : (
    <AfterChecks>
      <CheckedScreen step={step} />
    </AfterChecks>
  )
}

function CheckedScreen({ step }: { readonly step: string }) {
  switch (step) {
    case 'check':
      return <Fetched from={checkFile} props={{}} />
    case 'export':
      return <Fetched from={exportFile} props={{}} />
    default:
      return <Fetched key={step} from={sectionFile} props={{ id: step }} />
  }
}
