import { useState } from 'react'
import { type CameAlong, cameAlong } from '../../report/next-year'
import { Banner } from '../../ui/banner'
import { useServices } from '../services'
import { useReview, useSession } from '../session/session'

/** What came along from last year's report into this draft, and what is to be filled in. */
export function LastYearSummary() {
  const { library } = useServices()
  const { current, lastYear: isCompared } = useSession()
  const year = useReview(({ report }) => report.year)
  const missing = useReview(({ result }) => result.findings.filter((one) => one.isMissing).length)
  const [wasOpen] = useState(missing > 0)
  const { lastYear } = current()
  if (!lastYear) return null
  if (!isCompared) {
    return (
      <Banner tone="warning" title="报告年度改动过，不再与上年的报告对照">
        <p>
          草稿里存的是 {lastYear.year} 年的报告，对不上 {year} 年。把报告年度改回{' '}
          {lastYear.year + 1} 年就会恢复。
        </p>
      </Banner>
    )
  }
  const along = cameAlong(lastYear, library)
  return (
    <Banner tone="info" title={`从 ${lastYear.year} 年的报告开始的草稿`}>
      <details open={wasOpen}>
        <summary>带过来了什么，还要填什么（“{lastYear.source}”）</summary>
        {along && (
          <ul>
            {[...new Set(sayAlong(along))].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        <p>
          要重新填写的：三张表的其他数字、各部分的正文、成文日期
          {missing > 0 ? `。现在还有 ${missing} 处没有填` : ''}
          {'。每个部分旁边可以看到去年怎么写的，表格上方可以打开“显示上年数”。'}
        </p>
      </details>
    </Banner>
  )
}

function sayAlong({ form, basics, narratives, cells, changes }: CameAlong): string[] {
  const names = {
    agency: '机关名称',
    title: '标题',
    preamble: '正文前的说明',
    contact: '联系方式',
    signature: '署名',
  } as const
  const fields = Object.entries(names).filter(
    ([field]) => basics[field as keyof typeof names] !== '',
  )
  const headings = Object.values(narratives)
    .join('\n')
    .split('\n')
    .filter((line) => line !== '').length
  const filled = Object.keys(cells).map((address) => form.cells.get(address)?.rowName ?? '')
  return [
    ...(fields.length > 0 ? [`带过来：${fields.map(([, name]) => name).join('、')}。`] : []),
    ...(headings > 0 ? [`各部分的 ${headings} 个小标题，正文要重新写。`] : []),
    ...[...new Set(filled)].map((row) => `“${row}”按上年的结转数填好了，总计自动算。`),
    ...changes.map(({ before, after }) => `年份改了一处：“${before}”改成“${after}”。`),
  ]
}
