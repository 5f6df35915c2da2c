import type { Report } from '../report/report'
import type { Block, TableCell } from './block'

/** Who signs before publication, in the order in which the paper goes round in published practice. */
const signers = ['拟稿', '审核', '保密审查', '分管领导', '主要负责人签发']
/** To be filled in by hand. */
const date = '年　　月　　日'

/** 审签单: a page of its own to be signed by hand; the names and the seal are never printed. */
export function layOutApprovalSheet({ title, agency }: Report): Block[] {
  const named: TableCell = { ...cell('figure', title), ...(agency !== '' && { unbroken: agency }) }
  return [
    { type: 'heading', level: 0, text: '政府信息公开工作年度报告审签单' },
    {
      type: 'table',
      name: '审签单',
      widths: [2484, 6360],
      headerRows: 0,
      // With the title above it they fill the page.
      rowHeight: 1800,
      rows: [
        [cell('header', '文件标题'), named],
        ...signers.map((signer) => [cell('header', signer), cell('signing', date)]),
      ],
    },
  ]
}

function cell(role: TableCell['role'], text: string): TableCell {
  return { role, text, colSpan: 1, rowSpan: 1 }
}
