import { useState } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { BasicsScreen } from '../screens/basics/basics-screen'
import { CheckScreen } from '../screens/check/check-screen'
import { ExportScreen } from '../screens/export/export-screen'
import { ImportScreen } from '../screens/import/import-screen'
import { type Imported, ImportedContext } from '../screens/imported'
import { paths } from '../screens/paths'
import { SectionScreen } from '../screens/section/section-screen'
import { type Services, ServicesContext } from '../screens/services'
import { DraftScreen } from '../screens/session/draft-screen'
import { StartScreen } from '../screens/start/start-screen'

/** Every address of the program. Behind `#`, since a page opened from a disk has no other. */
export function App({ services }: { readonly services: Services }) {
  const imported = useState<Imported | undefined>()
  return (
    <ServicesContext.Provider value={services}>
      <ImportedContext.Provider value={imported}>
        <Router hook={useHashLocation}>
          <Switch>
            <Route path={paths.draft}>
              {({ id, step }) => (
                <DraftScreen id={id} step={step}>
                  <StepScreen step={step} />
                </DraftScreen>
              )}
            </Route>
            <Route path={paths.import}>
              <ImportScreen />
            </Route>
            <Route>
              <StartScreen />
            </Route>
          </Switch>
        </Router>
      </ImportedContext.Provider>
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
