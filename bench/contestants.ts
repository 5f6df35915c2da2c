/** What is timed in Node and in the browser alike, by the names that the tables print. */
export const ours = 'nianbao writeDocx'
export const oursWithDraft = 'nianbao writeDocx, draft inside'
export const peer = 'docxtemplater + pizzip'
export const floor = 'floor: zip ready XML (fflate 6)'

export const sheets = 'nianbao Sheets'
export const sheetsUpdate = 'nianbao Sheets, one figure changed'
export const docxPreview = 'docx-preview'
export const docxPreviewAnew = 'docx-preview, rendered anew'
