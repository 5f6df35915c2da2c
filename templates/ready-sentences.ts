import type { ReadySentence } from '../src/template/narrative-rule'

const at = (table: string, row: string, column = 'total') => `{{${table}/${row}/${column}}}`
const requests = (row: string, column?: string) => at('requests', row, column)
const cases = (column: string) => at('reconsideration-litigation', 'cases', column)
const documents = (column: string) => at('disclosure', 'normative-documents', column)

/** Sentences of our own wording that say what the tables say. */
export const readySentences: readonly ReadySentence[] = [
  {
    id: 'requests',
    name: '申请的收到和办理',
    section: 'overview',
    text: `本年度新收政府信息公开申请${requests('received')}件，上年结转${requests('carried-in')}件，办结${requests('results-total')}件，结转下年度继续办理${requests('carried-over')}件。`,
  },
  {
    id: 'applicants',
    name: '申请人',
    section: 'overview',
    text: `新收的政府信息公开申请中，自然人提出${requests('received', 'natural-person')}件，法人或其他组织提出${requests('received', 'organisations')}件。`,
  },
  {
    id: 'results',
    name: '办理结果',
    section: 'overview',
    text: `办结的政府信息公开申请中，予以公开${requests('granted')}件、部分公开${requests('partly-granted')}件、不予公开${requests('refused')}件、无法提供${requests('unavailable')}件、不予处理${requests('not-processed')}件、其他处理${requests('other-results')}件。`,
  },
  {
    id: 'reconsideration',
    name: '行政复议',
    section: 'overview',
    text: `因政府信息公开引发的行政复议${cases('reconsideration-total')}件，其中结果维持${cases('reconsideration-upheld')}件、结果纠正${cases('reconsideration-corrected')}件、其他结果${cases('reconsideration-other')}件、尚未审结${cases('reconsideration-pending')}件。`,
  },
  {
    id: 'litigation',
    name: '行政诉讼',
    section: 'overview',
    text: `因政府信息公开引发的行政诉讼${cases('litigation')}件，其中未经复议直接起诉${cases('direct-total')}件、复议后起诉${cases('after-total')}件。`,
  },
  {
    id: 'documents',
    name: '行政规范性文件',
    section: 'overview',
    text: `本年度制发行政规范性文件${documents('issued')}件，废止${documents('repealed')}件，现行有效${documents('in-force')}件。`,
  },
  {
    id: 'documents-made',
    name: '规范性文件',
    section: 'overview',
    text: `本年度新制作规范性文件${documents('newly-made')}件，新公开${documents('newly-disclosed')}件，对外公开总数${documents('disclosed-altogether')}件。`,
  },
  {
    id: 'decisions',
    name: '行政许可、行政处罚和行政强制',
    section: 'overview',
    text: `本年度作出行政许可决定${at('disclosure', 'licences', 'decisions')}件、行政处罚决定${at('disclosure', 'penalties', 'decisions')}件、行政强制决定${at('disclosure', 'coercive-measures', 'decisions')}件。`,
  },
  {
    id: 'charges',
    name: '行政事业性收费',
    section: 'overview',
    text: `本年度行政事业性收费${at('disclosure', 'fees', 'amount-charged')}万元。`,
  },
]
