import { useState } from 'react'
import type { OwnFile, Source } from '../../files/open-source'
import { needsSaying } from '../../files/say-changes'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import type { Purpose } from '../imported'
import { BeforeOpening } from './before-opening'
import { useOpenDraft } from './use-open-draft'

interface OwnFileChoiceProps {
  readonly name: string
  readonly own: OwnFile
  /** Undefined where the draft has too little in it to begin another from. */
  readonly source: Source | undefined
  readonly purpose: Purpose
  readonly onStart: (source: Source, purpose: Purpose, own: OwnFile) => void
}

/** A file of ours can be gone on with, or be last year's report. */
export function OwnFileChoice({ name, own, source, purpose, onStart }: OwnFileChoiceProps) {
  const openDraft = useOpenDraft()
  const [comparing, setComparing] = useState(false)
  const { year } = own.draft
  if (comparing) return <BeforeOpening file={name} opened={own} onChoose={openDraft} />
  return (
    <div className="start-problem">
      <Banner tone="info" title={`“${name}”是用本工具编写的 ${year} 年度报告`} live>
        <p>
          {purpose === 'check'
            ? '要看检查结果，还是打开原来的草稿来改？'
            : `要接着编写这一份，还是用它开始 ${year + 1} 年度的报告？`}
        </p>
        {source && (
          <Button look="primary" onClick={() => onStart(source, purpose, own)}>
            {purpose === 'check' ? '看检查结果' : '用它开始下一年'}
          </Button>
        )}{' '}
        <Button onClick={() => (needsSaying(own) ? setComparing(true) : openDraft(own.draft))}>
          打开原草稿继续改
        </Button>
      </Banner>
    </div>
  )
}
