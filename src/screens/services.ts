import { createContext, useContext } from 'react'
import type { DraftStore } from '../storage/stored-draft'
import type { TemplateLibrary } from '../template/library'

/** What the screens get from the app instead of reaching for it. */
export interface Services {
  readonly library: TemplateLibrary
  readonly store: DraftStore
  readonly today: () => Date
}

export const ServicesContext = createContext<Services | undefined>(undefined)

export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (!services) throw new Error('ServicesContext is missing above this component')
  return services
}
