import type { Guide } from '../template/guide'
import { screenFile } from './fetched'

/** The screens behind the first one: each is fetched when it is opened, or before, once there is time. */
export const draftFile = screenFile(async () => (await import('./draft-route')).DraftRoute)
export const sectionFile = screenFile(
  async () => (await import('../screens/section/section-screen')).SectionScreen,
)
export const checkFile = screenFile(
  async () => (await import('../screens/check/check-screen')).CheckScreen,
)
export const exportFile = screenFile(
  async () => (await import('../screens/export/export-screen')).ExportScreen,
)
export const importFile = screenFile(
  async () => (await import('../screens/import/import-screen')).ImportScreen,
)

/** Resolves once there is time for something that nobody has asked for yet. */
export type Calm = () => Promise<unknown>

/**
 * Fetches them in the order in which a clerk comes to them, and what a step waits for. One that fails is
 * asked for again when opened.
 */
export async function fetchAhead(loadGuide: () => Promise<Guide>, calm: Calm): Promise<void> {
  const reviewer = () => import('../screens/session/reviewer')
  const border = () => import('../report/open-draft')
  await Promise.allSettled([draftFile.fetch()])
  for (const fetch of [
    loadGuide,
    reviewer,
    border,
    sectionFile.fetch,
    checkFile.fetch,
    exportFile.fetch,
    importFile.fetch,
  ]) {
    await calm()
    await Promise.allSettled([fetch()])
  }
}
