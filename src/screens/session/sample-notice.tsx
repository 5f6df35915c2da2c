import { Banner } from '../../ui/banner'
import { isSample } from '../sample-report'
import { useReport, useSession } from './session'

/** On the first step: what there is to try out. */
export function SampleNotice() {
  const { lastYear } = useSession()
  const isShown = useReport(isSample)
  if (!isShown || lastYear) return null
  return (
    <Banner tone="info" title="这是一份示例，供试用">
      <p>
        {
          '机关和数字都是虚构的，导出的只是草稿。里面故意留了三处小错：一格里的数字写颠倒了，一处文字和表格对不上，一个词用错了。到“检查”里看看说了什么，点一下就改好，改错了可以撤销。'
        }
      </p>
    </Banner>
  )
}

/** Beside the title, on every step. */
export function SampleMark() {
  const isShown = useReport(isSample)
  return isShown ? <span className="shell-sample">示例，不得发布</span> : null
}
