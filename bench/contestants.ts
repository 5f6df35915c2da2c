/** What is timed in Node and in the browser alike, by the names that the tables print. */
export const ours = 'nianbao writeDocx'
export const oursWithDraft = 'nianbao writeDocx, draft inside'
export const peer = 'docxtemplater + pizzip'
export const floor = 'floor: zip ready XML (fflate 6)'

export const sheets = 'nianbao Sheets'
export const sheetsUpdate = 'nianbao Sheets, one figure changed'
export const docxPreview = 'docx-preview'
export const docxPreviewAnew = 'docx-preview, rendered anew'

export const reading = 'nianbao readDocx'
export const readingAndRecognising = 'nianbao readDocx and recognise'
export const mammoth = 'mammoth convertToHtml'

export const checkingAnew = 'all checks, from the typed text'
export const checkingAgain = 'all checks, one figure changed'

export const oursTable = 'nianbao table three'
export const oursBroken = 'nianbao, every sum broken'
export const plainInputs = 'plain inputs, ordinary table'
export const containedInputs = 'contained plain inputs'
export const survey = 'SurveyJS'
export const jsonForms = 'JSONForms'
export const rjsf = 'RJSF'
