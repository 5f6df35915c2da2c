import { type ReactNode, useState } from 'react'
import { mentionsOf } from '../../report/advance-year'
import { copyParagraph } from '../../report/copy-paragraph'
import type { Paragraph } from '../../report/paragraph'
import { Button } from '../../ui/button'
import { useSession } from '../session/session'
import './last-year-text.css'

interface BesideLastYearProps {
  readonly section: string
  readonly children: ReactNode
}

/** A section's text with what last year's report says there beside it. */
export function BesideLastYear({ section, children }: BesideLastYearProps) {
  const { lastYear } = useSession()
  const paragraphs = lastYear?.narratives.get(section) ?? []
  if (!lastYear || paragraphs.length === 0) return children
  return (
    <div className="beside-last-year">
      <div className="this-year-text">{children}</div>
      <LastYearText section={section} paragraphs={paragraphs} year={lastYear.year} />
    </div>
  )
}

interface LastYearTextProps {
  readonly section: string
  readonly paragraphs: readonly Paragraph[]
  readonly year: number
}

function LastYearText({ section, paragraphs, year }: LastYearTextProps) {
  const { fields, edits } = useSession()
  const [notice, setNotice] = useState('')
  const copy = (text: string, index: number) => {
    const path = `narratives.${section}` as const
    const copied = copyParagraph(fields.getValues(path) ?? '', paragraphs, index)
    edits.change({ [path]: copied.text })
    const mentions = mentionsOf(text, year).length
    const advice = mentions > 0 ? `其中有 ${mentions} 处“${year}年”，请逐处核对修改。` : ''
    const place = copied.under === undefined ? '本节末尾' : `“${copied.under}”处`
    setNotice(`已复制到${place}，可以撤销。${advice}`)
  }
  return (
    <aside className="last-year-text" aria-label="去年怎么写的">
      <h2>去年怎么写的</h2>
      <p className="quiet">
        {year} 年的报告。<mark>{year}年</mark>这样标出的年份，复制以后要改。
      </p>
      <div role="status" className="last-year-notice">
        {notice}
      </div>
      <ol>
        {paragraphs.map(({ text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: last year's text never changes
          <li key={index}>
            <p>
              <Marked text={text} year={year} />
            </p>
            <Button
              onClick={() => copy(text, index)}
              aria-label={`复制到本节：${text.slice(0, 12)}`}
            >
              复制到本节
            </Button>
          </li>
        ))}
      </ol>
    </aside>
  )
}

function Marked({ text, year }: { readonly text: string; readonly year: number }) {
  const mentions = mentionsOf(text, year)
  return (
    <>
      {mentions.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(mentions[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(mentions[mentions.length - 1]?.end ?? 0)}
    </>
  )
}
