import { sentencesFor } from '../../report/ready-sentences'
import { Button } from '../../ui/button'
import { useReview } from '../session/session'

interface ReadySentencesProps {
  readonly section: string
  readonly onInsert: (text: string) => void
}

/** Sentences whose figures follow the tables, to be put into the text. */
export function ReadySentences({ section, onInsert }: ReadySentencesProps) {
  const { report, guide } = useReview((review) => review)
  const sentences = sentencesFor(report, guide, section)
  if (sentences.length === 0) return null
  return (
    <details className="ready-sentences">
      <summary>插入数字跟着表格变的句子</summary>
      <p className="quiet">
        插入后，数字写成“{'{{12＝新收申请}}'}”的样子：表格改了，它跟着变，预览和导出时就是普通数字
        12。不要时整个删去，不用改括号里面。
      </p>
      <ul>
        {sentences.map(({ id, text, printed }) => (
          <li key={id}>
            {printed} <Button onClick={() => onInsert(text)}>插入</Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
