import type { OpenedFile } from '../../files/open-report-file'
import { figureIn, isChanged, sayChanges } from '../../files/say-changes'
import type { Draft } from '../../report/draft'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'

type Opened = Extract<OpenedFile, { ok: true }>

interface BeforeOpeningProps {
  readonly file: string
  readonly opened: Opened
  readonly onChoose: (draft: Draft) => void
}

/** What the clerk has to know of a Word file before its draft is gone on with. */
export function BeforeOpening({ file, opened, onChoose }: BeforeOpeningProps) {
  return (
    <div className="start-problem">
      {isChanged(opened) ? (
        <Banner tone="warning" title={`“${file}”导出以后又被改动过`} live>
          <ChangedByHand opened={opened} onChoose={onChoose} />
        </Banner>
      ) : (
        <Banner tone="warning" title={`“${file}”里没有带“不得出现的词”`} live>
          <WithoutKeptOut />
          <Button look="primary" onClick={() => onChoose(opened.draft)}>
            打开草稿
          </Button>
        </Banner>
      )}
    </div>
  )
}

/** Says cell by cell where a Word file differs from the draft that it carries. */
function ChangedByHand({ opened, onChoose }: Omit<BeforeOpeningProps, 'file'>) {
  const { draft, changed } = opened
  const withChanges = {
    ...draft,
    cells: {
      ...draft.cells,
      ...Object.fromEntries(changed.map(({ address, found }) => [address, figureIn(found)])),
    },
  }
  return (
    <>
      <ul>
        {sayChanges(opened).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>正文的改动不会带回来，请对照 Word 文件自行修改。</p>
      {opened.lacksKeptOut && <WithoutKeptOut />}
      {changed.length > 0 && (
        <Button look="primary" onClick={() => onChoose(withChanges)}>
          采用 Word 文件里现在的数字
        </Button>
      )}{' '}
      <Button onClick={() => onChoose(draft)}>采用导出时的数字</Button>
    </>
  )
}

function WithoutKeptOut() {
  return (
    <p>
      导出时，草稿里列有“不得出现的词”。这些词不写进 Word
      文件，要接着检查的，请打开以后在“基本信息”末尾的“本机关另外的要求”里再填一次。
    </p>
  )
}
