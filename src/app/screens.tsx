import { lazy } from 'react'
import type { Guide } from '../template/guide'

const draft = () => import('../screens/session/draft-screen')
const basics = () => import('../screens/basics/basics-screen')
const afterChecks = () => import('../screens/session/after-checks')
const reviewer = () => import('../screens/session/reviewer')
const section = () => import('../screens/section/section-screen')
const check = () => import('../screens/check/check-screen')
const output = () => import('../screens/export/export-screen')
const imported = () => import('../screens/import/import-screen')

/** The screens behind the first one: each is fetched when it is opened, or before, once there is time. */
export const DraftScreen = lazy(async () => {
  // Most drafts open at their first step: it is not to be asked for only then.
  const [{ DraftScreen: screen }] = await Promise.all([draft(), basics()])
  return { default: screen }
})
export const BasicsScreen = lazy(async () => ({ default: (await basics()).BasicsScreen }))
export const AfterChecks = lazy(async () => ({ default: (await afterChecks()).AfterChecks }))
export const SectionScreen = lazy(async () => ({ default: (await section()).SectionScreen }))
export const CheckScreen = lazy(async () => ({ default: (await check()).CheckScreen }))
export const ExportScreen = lazy(async () => ({ default: (await output()).ExportScreen }))
export const ImportScreen = lazy(async () => ({ default: (await imported()).ImportScreen }))

/** Resolves once there is time for something that nobody has asked for yet. */
export type Calm = () => Promise<unknown>

/**
 * Fetches them in the order in which a clerk comes to them, and what a step waits for. One that fails is
 * asked for again when opened.
 */
export async function fetchAhead(loadGuide: () => Promise<Guide>, calm: Calm): Promise<void> {
  await calm()
  await Promise.allSettled([draft(), basics()])
  for (const load of [loadGuide, reviewer, section, check, output, imported]) {
    await calm()
    await Promise.allSettled([load()])
  }
}
