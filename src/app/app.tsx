import { useEffect, useRef, useState } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { type Imported, ImportedContext } from '../screens/imported'
import { keptImport } from '../screens/kept-import'
import { paths } from '../screens/paths'
import { type Services, ServicesContext } from '../screens/services'
import { StartScreen } from '../screens/start/start-screen'
import { ScreenBoundary } from '../ui/screen-boundary'
import { whenIdle } from '../ui/when-idle'
import { Fetched } from './fetched'
import { draftFile, fetchAhead, importFile } from './screens'

/** Every address of the program. Behind `#`, since a page opened from a disk has no other. */
/** Each screen has a boundary of its own: another that can be shown is no worse for one that failed. */
export function App({ services }: { readonly services: Services }) {
  const imported = useState<Imported | undefined>(keptImport)
  useEffect(() => {
    fetchAhead(services.loadGuide, calm)
  }, [services])
  useFocusOnReturn()
  return (
    <ServicesContext.Provider value={services}>
      <ImportedContext.Provider value={imported}>
        <Router hook={useHashLocation}>
          <Switch>
            <Route path={paths.draft}>
              {({ id, step }) => (
                <ScreenBoundary key="draft">
                  <Fetched from={draftFile} props={{ id, step }} />
                </ScreenBoundary>
              )}
            </Route>
            <Route path={paths.import}>
              <ScreenBoundary key="import">
                <Fetched from={importFile} props={{}} />
              </ScreenBoundary>
            </Route>
            <Route>
              <ScreenBoundary key="start">
                <StartScreen />
              </ScreenBoundary>
            </Route>
          </Switch>
        </Router>
      </ImportedContext.Provider>
    </ServicesContext.Provider>
  )
}

/** In milliseconds: whoever begins at once needs the line for what was asked for. */
const pause = 1000

function calm(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => whenIdle(resolve), pause)
  })
}

/** The link that led back to the start went with its screen: the focus begins at the top of the new one. */
function useFocusOnReturn(): void {
  const [location] = useHashLocation()
  const shown = useRef(location)
  useEffect(() => {
    if (shown.current === location) return
    shown.current = location
    if (location === paths.start) document.querySelector('main')?.focus()
  }, [location])
}
