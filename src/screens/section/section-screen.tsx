import type { Section } from '../../template/template'
import { useSession } from '../session/session'
import { FeeFields } from './fee-fields'
import { FigureTable } from './figure-table'
import { FormChangesNote } from './form-changes-note'
import { NarrativeField } from './narrative-field'
import { TableFindings } from './table-findings'

/** One of the six sections: its fixed heading, its text, its table. */
export function SectionScreen({ id }: { readonly id: string }) {
  const { form } = useSession()
  const section = form.template.sections.find((candidate) => candidate.id === id)
  if (!section) return <h1>没有这个步骤</h1>
  return (
    <>
      <h1>{section.heading}</h1>
      {section.table === undefined ? (
        <Narrative section={section} />
      ) : (
        <TableSection key={section.id} section={section} table={section.table} />
      )}
    </>
  )
}

function Narrative({ section }: { readonly section: Section }) {
  return (
    <>
      {section.aspects && <p className="lead">一般要写到：{section.aspects.join('、')}。</p>}
      {section.guidance && <p className="lead">{section.guidance}</p>}
      <NarrativeField section={section} rows={16} />
      {section.feeStatement && <FeeFields />}
    </>
  )
}

function TableSection({ section, table }: { readonly section: Section; readonly table: string }) {
  return (
    <>
      <FormChangesNote table={table} />
      <FigureTable table={table} section={section.id} name={section.heading} />
      <TableFindings section={section.id} table={table} />
      <NarrativeField section={section} rows={3} />
    </>
  )
}
