import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { BasicsScreen } from '../screens/basics/basics-screen'
import { CheckScreen } from '../screens/check/check-screen'
import { ExportScreen } from '../screens/export/export-screen'
import { paths } from '../screens/paths'
import { SectionScreen } from '../screens/section/section-screen'
import { type Services, ServicesContext } from '../screens/services'
import { DraftScreen } from '../screens/session/draft-screen'
import { StartScreen } from '../screens/start/start-screen'

/** Every address of the program. Behind `#`, since a page opened from a disk has no other. */
export function App({ services }: { readonly services: Services }) {
  return (
    <ServicesContext.Provider value={services}>
      <Router hook={useHashLocation}>
        <Switch>
          <Route path={paths.draft}>
            {({ id, step }) => (
              <DraftScreen id={id} step={step}>
                <StepScreen step={step} />
              </DraftScreen>
            )}
          </Route>
          <Route>
            <StartScreen />
          </Route>
        </Switch>
      </Router>
    </ServicesContext.Provider>
  )
}

function StepScreen({ step }: { readonly step: string }) {
  switch (step) {
    case 'basics':
      return <BasicsScreen />
    case 'check':
      return <CheckScreen />
    case 'export':
      return <ExportScreen />
    default:
      return <SectionScreen key={step} id={step} />
  }
}
