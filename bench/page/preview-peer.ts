import { showDocx } from './show-docx'

export const contestant = showDocx('report.docx')
