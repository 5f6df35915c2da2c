import { useState } from 'react'
import type { Section } from '../../template/template'
import { Button } from '../../ui/button'
import { useSession } from '../session/session'
import './help.css'

/** Sentences to begin with; each is put at the end of the text and can be undone. */
export function NarrativeHelp({ section }: { readonly section: Section }) {
  const { fields, edits } = useSession()
  const [said, setSaid] = useState('')
  const append = (starter: string) => {
    const path = `narratives.${section.id}` as const
    const text = fields.getValues(path) ?? ''
    edits.change({
      [path]: text.trim() === '' ? starter : `${text.replace(/\s+$/, '')}\n${starter}`,
    })
    setSaid('已加到正文末尾，请把“＿＿”改成本机关的情况；空着检查不能通过。')
  }
  if (!section.starters || section.starters.length === 0) return null
  return (
    <details className="table-help narrative-help">
      <summary>不知道怎么开头？看几个常用的句子</summary>
      <p className="quiet">是本工具拟的，不是规定格式的原文。</p>
      <ul>
        {section.starters.map((starter) => (
          <li key={starter}>
            {starter} <Button onClick={() => append(starter)}>加到正文末尾</Button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </details>
  )
}
