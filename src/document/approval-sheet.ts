import type { Report } from '../report/report'
import type { Block, TableCell } from './block'

/** Who signs before publication, in the order in which the paper goes round in published practice. */
const signers = ['拟稿', '审核', '保密审查', '分管领导', '主要负责人签发', '签发日期']

/** 审签单: a page of its own to be signed by hand; the names and the seal are never printed. */
export function layOutApprovalSheet(report: Report): Block[] {
  const rows: [string, string][] = [
    ['文件标题', report.title],
    ...signers.map((signer): [string, string] => [signer, '']),
  ]
  return [
    { type: 'heading', level: 0, text: '政府信息公开工作年度报告审签单' },
    {
      type: 'table',
      name: '审签单',
      widths: [2484, 6360],
      headerRows: 0,
      rowHeight: 1130,
      rows: rows.map(([label, text]) => [cell('label', label), cell('figure', text)]),
    },
  ]
}

function cell(role: 'label' | 'figure', text: string): TableCell {
  return { role, text, colSpan: 1, rowSpan: 1 }
}
