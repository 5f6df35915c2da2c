import type { TemplateLibrary } from '../src/template/library'
import { jilin } from './jilin'
import { standardFormat } from './standard-format'
import { trialFormat } from './trial-format'

/** A new official format is one more file and one more entry here. */
export const library: TemplateLibrary = {
  templates: [trialFormat, standardFormat],
  overlays: [jilin],
}
