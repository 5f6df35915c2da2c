import { refuse } from './read-result'
import { mostSheetColumns, mostSheetRows } from './sheet'

export const tooManyCells = refuse(
  `表格超过 ${mostSheetRows} 行或者 ${mostSheetColumns} 列，不像一年的台账，没有读取。请只留下这一年的申请，另存一份再试。`,
)
