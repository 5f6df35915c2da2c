import { useState } from 'react'
import { Button } from '../../ui/button'
import type { Imported } from '../imported'
import { useBegin } from './use-begin'

interface ImportActionsProps {
  readonly imported: Imported
  /** Undefined until the clerk has told it. */
  readonly year: number | undefined
  readonly hasNextFormat: boolean
  readonly onYearMissing: () => void
}

export function ImportActions(props: ImportActionsProps) {
  const { imported, year, hasNextFormat, onYearMissing } = props
  const { beginNextYear, openAsItIs, cancel } = useBegin(imported)
  const [isBeginning, setBeginning] = useState(false)
  const withYear = (act: (year: number) => Promise<void>) => () => {
    if (year === undefined) return onYearMissing()
    if (isBeginning) return
    setBeginning(true)
    act(year)
  }
  return (
    <div className="import-actions">
      {(year === undefined || hasNextFormat) && (
        <Button
          look={imported.purpose === 'check' ? 'plain' : 'primary'}
          onClick={withYear(beginNextYear)}
        >
          {imported.purpose === 'check' ? '以此为底稿编写' : '用它开始编写'}
          {year === undefined ? '下一年度的' : ` ${year + 1} 年度`}报告
        </Button>
      )}
      {year !== undefined && !hasNextFormat && (
        <p>本工具没有 {year + 1} 年度报告的格式，只能打开这一份来查看。</p>
      )}
      <Button onClick={withYear(openAsItIs)}>
        打开这份{year === undefined ? '' : ` ${year} 年度`}报告来修改或检查
      </Button>
      <Button onClick={cancel}>{imported.purpose === 'check' ? '返回首页' : '取消'}</Button>
      <p role="status" className="quiet">
        {isBeginning && '正在打开…'}
      </p>
    </div>
  )
}
