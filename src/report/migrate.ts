import { draftVersion } from './draft'

/** Turns a draft of one version into the next; the caller keeps the original. */
export type Migration = (draft: Readonly<Record<string, unknown>>) => Record<string, unknown>

/** `migrations[0]` leads from version 1 to 2, and so on. */
export const migrations: readonly Migration[] = []

export function migrate(
  draft: Readonly<Record<string, unknown>>,
  version: number,
  steps: readonly Migration[] = migrations,
): Record<string, unknown> {
  return steps
    .slice(version - 1)
    .reduce<Record<string, unknown>>(
      (older, step, index) => ({ ...step(older), version: version + index + 1 }),
      { ...draft },
    )
}

export function isFromNewerProgram(version: number): boolean {
  return version > draftVersion
}
