import { Model } from 'survey-core'
import 'survey-core/survey-core.fontless.min.css'
import { Survey } from 'survey-react-ui'
import { partsOf } from '../../src/template/address'
import { balancedMatrix } from '../balanced'
import { cellIn, columnIds, labelOfColumn, labelOfRow, rowIds } from '../matrix'
import { mounting } from './react-stage'

const question = 'requests'

/** Totals are expressions, as SurveyJS has it: along the row by column, down the columns by row. */
function newModel(): Model {
  const model = new Model({
    showNavigationButtons: false,
    textUpdateMode: 'onTyping',
    elements: [
      {
        type: 'matrixdropdown',
        name: question,
        titleLocation: 'hidden',
        cellType: 'text',
        columns: columnIds.map((column) => ({
          name: keyOf(column),
          title: labelOfColumn(column),
          cellType: cellIn(rowIds[0] ?? '', column).parts ? 'expression' : 'text',
        })),
        rows: rowIds.map((row) => ({ value: keyOf(row), text: labelOfRow(row) })),
      },
    ],
  })
  const partsByCell = new Map(
    rowIds.flatMap((row) =>
      columnIds.map((column) => [
        `${keyOf(row)} ${keyOf(column)}`,
        cellIn(row, column).parts?.map(reference),
      ]),
    ),
  )
  const expressionOf = (row: unknown, column: string) =>
    partsByCell.get(`${row} ${column}`)?.join(' + ')
  model.onMatrixCellCreating.add((_, options) => {
    if (expressionOf(options.row.rowName, options.columnName)) options.cellType = 'expression'
  })
  model.onMatrixCellCreated.add((_, options) => {
    const expression = expressionOf(options.row.rowName, options.columnName)
    if (expression) options.cellQuestion.expression = expression
  })
  model.data = { [question]: keyed() }
  return model
}

function reference(address: string): string {
  const { row, column } = partsOf(address)
  return `{${question}.${keyOf(row)}.${keyOf(column)}}`
}

/** A hyphen in a name would be a minus in an expression. */
function keyOf(id: string): string {
  return id.replace(/-/g, '_')
}

function keyed() {
  return Object.fromEntries(
    Object.entries(balancedMatrix).map(([row, figures]) => [
      keyOf(row),
      Object.fromEntries(
        Object.entries(figures)
          .filter(([column]) => !cellIn(row, column).parts)
          .map(([column, figure]) => [keyOf(column), figure]),
      ),
    ]),
  )
}

export const contestant = mounting(() => <Survey model={newModel()} />)
