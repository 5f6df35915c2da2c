import type { Basics } from './draft'
import { type Figure, readFigure } from './figure'
import type { Settings } from './settings'

/**
 * What section six says of 信息处理费. 国办函〔2020〕109号 has it reported every year; which figures
 * belong in the sentence is remembered, not verified, so the clerk may write his own instead.
 */
export interface Fees {
  readonly statement: Settings['feeStatement']
  readonly notices: Figure
  /** In 元, as the two below. */
  readonly asked: Figure
  readonly received: Figure
}

export const money = { type: 'amount', typedUnits: ['元'] } as const

/** The three figures with the field of 基本信息 that each is typed into. */
export const feeFigures = [
  {
    field: 'feeNotices',
    name: '发出收费通知的件数',
    unit: '',
    figureOf: (fees: Fees) => fees.notices,
  },
  { field: 'feeAsked', name: '通知收费的总金额', unit: '元', figureOf: (fees: Fees) => fees.asked },
  {
    field: 'feeReceived',
    name: '实际收取的总金额',
    unit: '元',
    figureOf: (fees: Fees) => fees.received,
  },
] as const

export function readFees(basics: Basics, { feeStatement }: Settings): Fees {
  return {
    statement: feeStatement,
    notices: readFigure(basics.feeNotices, { type: 'count', typedUnits: ['件'] }),
    asked: readFigure(basics.feeAsked, money),
    received: readFigure(basics.feeReceived, money),
  }
}

/** The sentence as it is printed; undefined where none is wanted. A missing figure leaves a gap. */
export function feeSentence({ statement, notices, asked, received }: Fees): string | undefined {
  switch (statement) {
    case 'none':
      return undefined
    case 'not-charged':
      return '本年度未收取政府信息公开信息处理费。'
    case 'charged':
      return `本年度发出政府信息公开信息处理费收费通知${plain(notices)}件，总金额${plain(asked)}元，实际收取${plain(received)}元。`
  }
}

function plain(figure: Figure): string {
  switch (figure.type) {
    case 'number':
      return figure.printed.replace(/\D+$/, '')
    case 'unreadable':
      return figure.text
    case 'blank':
      return '＿＿'
  }
}
