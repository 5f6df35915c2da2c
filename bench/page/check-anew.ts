import { checkAnew } from '../check-work'
import type { Contestant } from './contestant'

export const contestant: Contestant = {
  prepare: async () => undefined,
  run: async () => checkAnew(),
}
