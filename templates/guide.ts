import type { Guide } from '../src/template/guide'
import { casesHelp } from './cases-help'
import { disclosureHelp } from './disclosure-help'
import { requestsHelp } from './requests-help'
import { standardTextRules, trialTextRules } from './text-rules'

/** What is asked of the texts, and what the rows and columns of the tables count. */
export const guide: Guide = {
  textRules: { trial: trialTextRules, standard: standardTextRules },
  help: {
    disclosure: disclosureHelp,
    requests: requestsHelp,
    'reconsideration-litigation': casesHelp,
  },
}
