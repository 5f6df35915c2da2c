import { useState } from 'react'
import { Link } from 'wouter'
import { Banner } from '../ui/banner'
import { Button } from '../ui/button'
import { paths } from './paths'
import { useServices } from './services'

/** Tells that text which another window had overtaken stands in a draft of its own, and leads there. */
export function CopiesNotice() {
  const { store } = useServices()
  const [copies, setCopies] = useState(() => store.parted.all())
  if (copies.length === 0) return null
  const close = () => {
    for (const copy of copies) store.parted.forget(copy)
    setCopies([])
  }
  return (
    <Banner tone="warning" title="有内容另存成了一份草稿" live>
      <p>
        同一份草稿在另一个窗口里改过。为免互相覆盖，这边没来得及存进去的内容没有合并，另存成了一份草稿，请打开核对。
      </p>
      <ul>
        {copies.map((id, index) => (
          <li key={id}>
            <Link href={paths.step(id, 'basics')}>
              打开另存的草稿{copies.length > 1 && `（第 ${index + 1} 份）`}
            </Link>
          </li>
        ))}
      </ul>
      <Button onClick={close}>知道了</Button>
    </Banner>
  )
}
