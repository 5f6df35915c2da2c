import { useEffect, useState } from 'react'
import { Banner } from '../ui/banner'
import { Button } from '../ui/button'
import { useServices } from './services'

/** Tells at once that the draft was saved in another window, before anything is typed on top of it. */
export function ElsewhereNotice({ id }: { readonly id: string }) {
  const { otherWindows } = useServices()
  const [isChanged, setChanged] = useState(false)
  useEffect(() => {
    setChanged(false)
    return otherWindows?.listen(id, () => setChanged(true))
  }, [id, otherWindows])
  if (!isChanged) return null
  return (
    <Banner tone="warning" title="这份草稿刚才在另一个窗口里保存过" live>
      <p>
        这里显示的不是最新内容。请只在一个窗口里填写；如果在这里接着写，会另存成一份新草稿，不会互相覆盖。
      </p>
      <Button onClick={() => window.location.reload()}>显示最新内容</Button>
    </Banner>
  )
}
