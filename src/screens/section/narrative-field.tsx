import { countCharacters } from '../../report/paragraph'
import type { Section } from '../../template/template'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { useReview } from '../session/session'
import { Claims } from './claims'
import { nextHeading } from './next-heading'
import { ReadySentences } from './ready-sentences'
import { useNarrativeText } from './use-narrative-text'
import './narrative-field.css'

interface NarrativeFieldProps {
  readonly section: Section
  readonly rows: number
}

/** The text of a section. A line is a paragraph; numbered short lines are sub-headings. */
export function NarrativeField({ section, rows }: NarrativeFieldProps) {
  const { area, show, control: text } = useNarrativeText(section.id)
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
          <textarea {...control} {...text} rows={rows} />
          <Count section={section} />
          <ReadySentences
            section={section.id}
            onInsert={(sentence) => insert(() => show(sentence))}
          />
          <Claims section={section.id} />
        </>
      )}
    </Field>
  )
}

function Count({ section: { id, usualLength } }: { readonly section: Section }) {
  const text = useReview(({ report }) => {
    const paragraphs = report.narratives.get(id) ?? []
    const characters = countCharacters(paragraphs.map((paragraph) => paragraph.text).join(''))
    const headings = paragraphs.filter(({ headingLevel }) => headingLevel !== undefined).length
    return `${characters} 字，${paragraphs.length - headings} 段，${headings} 个小标题`
  })
  return (
    <p className="narrative-count">
      {usualLength && (
        <span className="narrative-usual">
          已公布的年报里，这一部分多为 {usualLength[0]}—{usualLength[1]} 字，供参考。
        </span>
      )}
      <span>{text}</span>
    </p>
  )
}

/** As if typed, so that Ctrl+Z takes it back; older or newer engines may only know the second way. */
function insertText(target: HTMLTextAreaElement, text: string): void {
  if (document.execCommand?.('insertText', false, text)) return
  target.setRangeText(text, target.selectionStart, target.selectionEnd, 'end')
  target.dispatchEvent(new Event('input', { bubbles: true }))
}
