import type { OpenedFile } from '../../files/open-report-file'
import { figureIn, sayChanges } from '../../files/say-changes'
import type { Draft } from '../../report/draft'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'

interface ChangedByHandProps {
  readonly file: string
  readonly opened: Extract<OpenedFile, { ok: true }>
  readonly onChoose: (draft: Draft) => void
}

/** Says cell by cell where a Word file differs from the draft that it carries. */
export function ChangedByHand({ file, opened, onChoose }: ChangedByHandProps) {
  const { draft, changed } = opened
  const withChanges = {
    ...draft,
    cells: {
      ...draft.cells,
      ...Object.fromEntries(changed.map(({ address, found }) => [address, figureIn(found)])),
    },
  }
  return (
    <div className="start-problem">
      <Banner tone="warning" title={`“${file}”导出以后又被改动过`} live>
        <ul>
          {sayChanges(opened).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p>正文的改动不会带回来，请对照 Word 文件自行修改。</p>
        {changed.length > 0 && (
          <Button look="primary" onClick={() => onChoose(withChanges)}>
            采用 Word 文件里现在的数字
          </Button>
        )}{' '}
        <Button onClick={() => onChoose(draft)}>采用导出时的数字</Button>
      </Banner>
    </div>
  )
}
