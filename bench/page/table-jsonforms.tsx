import {
  type JsonSchema,
  type Middleware,
  type UISchemaElement,
  UPDATE_DATA,
} from '@jsonforms/core'
import { JsonForms } from '@jsonforms/react'
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers'
import { balancedMatrix } from '../balanced'
import { cellIn, columnIds, labelOfRow, rowIds, withSums } from '../matrix'
import { mounting } from './react-stage'

const schema: JsonSchema = {
  type: 'object',
  properties: Object.fromEntries(
    rowIds.map((row) => [
      row,
      {
        type: 'object',
        properties: Object.fromEntries(columnIds.map((column) => [column, { type: 'integer' }])),
      },
    ]),
  ),
}

const layout = {
  type: 'VerticalLayout',
  elements: rowIds.map((row) => ({
    type: 'HorizontalLayout',
    elements: [
      { type: 'Label', text: labelOfRow(row) },
      ...columnIds.map((column) => ({
        type: 'Control',
        scope: `#/properties/${row}/properties/${column}`,
        label: false,
        ...(cellIn(row, column).parts && { options: { readonly: true } }),
      })),
    ],
  })),
} as UISchemaElement

/** Sums in the same step as the key, which is sooner than from `onChange`. */
const sumUp: Middleware = (state, action, reduce) => {
  const next = reduce(state, action)
  return action.type === UPDATE_DATA ? { ...next, data: withSums(next.data) } : next
}

export const contestant = mounting(() => (
  <JsonForms
    schema={schema}
    uischema={layout}
    data={balancedMatrix}
    renderers={vanillaRenderers}
    cells={vanillaCells}
    middleware={sumUp}
  />
))
