import Form from '@rjsf/core'
import type {
  FieldTemplateProps,
  ObjectFieldTemplateProps,
  RJSFSchema,
  UiSchema,
} from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { useState } from 'react'
import { balancedMatrix } from '../balanced'
import {
  cellIn,
  columnIds,
  labelOfColumn,
  labelOfRow,
  type Matrix,
  rowIds,
  withSums,
} from '../matrix'
import { mounting } from './react-stage'

const schema: RJSFSchema = {
  type: 'object',
  properties: Object.fromEntries(
    rowIds.map((row) => [
      row,
      {
        type: 'object',
        title: labelOfRow(row),
        properties: Object.fromEntries(columnIds.map((column) => [column, { type: 'integer' }])),
      },
    ]),
  ),
}

const uiSchema: UiSchema = Object.fromEntries(
  rowIds.map((row) => [
    row,
    {
      'ui:ObjectFieldTemplate': RowOfTable,
      ...Object.fromEntries(
        columnIds.map((column) => [column, { 'ui:readonly': Boolean(cellIn(row, column).parts) }]),
      ),
    },
  ]),
)

const templates = { ObjectFieldTemplate: WholeTable, FieldTemplate: Bare }

function WholeTable({ properties }: ObjectFieldTemplateProps) {
  return (
    <table>
      <thead>
        <tr>
          <td />
          {columnIds.map((column) => (
            <th key={column}>{labelOfColumn(column)}</th>
          ))}
        </tr>
      </thead>
      <tbody>{properties.map(({ content }) => content)}</tbody>
    </table>
  )
}

function RowOfTable({ title, properties }: ObjectFieldTemplateProps) {
  return (
    <tr>
      <th>{title}</th>
      {properties.map(({ name, content }) => (
        <td key={name}>{content}</td>
      ))}
    </tr>
  )
}

/** No label, description or list of errors around each field: the table says what it is. */
function Bare({ children }: FieldTemplateProps) {
  return children
}

function RequestsForm() {
  const [figures, setFigures] = useState(balancedMatrix)
  return (
    <Form<Matrix>
      schema={schema}
      uiSchema={uiSchema}
      templates={templates}
      validator={validator}
      formData={figures}
      onChange={({ formData }) => setFigures(withSums(formData ?? {}))}
    >
      {' '}
    </Form>
  )
}

export const contestant = mounting(() => <RequestsForm />)
