import { useRef } from 'react'
import { countCharacters } from '../../report/paragraph'
import type { Section } from '../../template/template'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { useReview, useSession } from '../session/session'
import { Claims } from './claims'
import { nextHeading } from './next-heading'
import { ReadySentences } from './ready-sentences'
import './narrative-field.css'

interface NarrativeFieldProps {
  readonly section: Section
  readonly rows: number
}

/** The text of a section. A line is a paragraph; numbered short lines are sub-headings. */
export function NarrativeField({ section, rows }: NarrativeFieldProps) {
  const { fields } = useSession()
  const { ref, ...registration } = fields.register(`narratives.${section.id}`)
  const area = useRef<HTMLTextAreaElement | null>(null)
  const isRequired = section.narrative === 'required'

  const insert = (textAt: (target: HTMLTextAreaElement) => string) => {
    const target = area.current
    if (!target) return
    target.focus()
    target.setSelectionRange(target.selectionEnd, target.selectionEnd)
    insertText(target, textAt(target))
  }
  const insertHeading = (level: 2 | 3) =>
    insert(({ value, selectionStart }) => nextHeading(value, selectionStart, level))

  return (
    <Field
      label={isRequired ? `${section.heading}：正文` : '表前的说明文字（可不填）'}
      hint={
        isRequired
          ? '一行是一段，不用空格缩进。小标题单独成行，写成“（一）……”“1.……”。'
          : '印在表格之前，例如数据口径的说明。一般不需要。'
      }
    >
      {(control) => (
        <>
          {isRequired && (
            <div className="narrative-tools">
              <Button onClick={() => insertHeading(2)}>插入小标题（一）</Button>{' '}
              <Button onClick={() => insertHeading(3)}>插入小标题 1.</Button>
            </div>
          )}
          <textarea
            {...control}
            {...registration}
            ref={(element) => {
              ref(element)
              area.current = element
            }}
            rows={rows}
          />
          <Count id={section.id} />
          <ReadySentences section={section.id} onInsert={(text) => insert(() => text)} />
          <Claims section={section.id} />
        </>
      )}
    </Field>
  )
}

function Count({ id }: { readonly id: string }) {
  const text = useReview(({ report }) => {
    const paragraphs = report.narratives.get(id) ?? []
    const characters = countCharacters(paragraphs.map((paragraph) => paragraph.text).join(''))
    const headings = paragraphs.filter(({ headingLevel }) => headingLevel !== undefined).length
    return `${characters} 字，${paragraphs.length - headings} 段，${headings} 个小标题`
  })
  return <p className="narrative-count">{text}</p>
}

/** As if typed, so that Ctrl+Z takes it back; older or newer engines may only know the second way. */
function insertText(target: HTMLTextAreaElement, text: string): void {
  if (document.execCommand?.('insertText', false, text)) return
  target.setRangeText(text, target.selectionStart, target.selectionEnd, 'end')
  target.dispatchEvent(new Event('input', { bubbles: true }))
}
