import type { Section } from '../../template/template'
import { useFocusOnceShown } from '../session/focus-request'
import { useSession } from '../session/session'
import { FeeFields } from './fee-fields'
import { FigureTable } from './figure-table'
import { FormChangesNote } from './form-changes-note'
import { LastYearReferences } from './last-year-references'
import { BesideLastYear } from './last-year-text'
import { NarrativeAspects } from './narrative-aspects'
import { NarrativeField } from './narrative-field'
import { NarrativeHelp } from './narrative-help'
import { TableFindings } from './table-findings'

/** One of the six sections: its fixed heading, its text, its table. */
export function SectionScreen({ id }: { readonly id: string }) {
  const { form } = useSession()
  useFocusOnceShown()
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
      <NarrativeAspects section={section.id} />
      <NarrativeHelp section={section} />
      <BesideLastYear section={section.id}>
        <NarrativeField section={section} rows={16} />
      </BesideLastYear>
      {section.feeStatement && <FeeFields />}
    </>
  )
}

function TableSection({ section, table }: { readonly section: Section; readonly table: string }) {
  return (
    <>
      <FormChangesNote table={table} />
      <FigureTable table={table} section={section.id} name={section.heading} />
      <LastYearReferences table={table} />
      <TableFindings section={section.id} table={table} />
      <BesideLastYear section={section.id}>
        <NarrativeField section={section} rows={3} />
      </BesideLastYear>
    </>
  )
}
