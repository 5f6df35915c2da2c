import { useEffect, useState } from 'react'
import type { Block } from '../../document/block'
import { Button } from '../../ui/button'
import { copy } from '../../ui/copy'
import type { DocxLook } from '../../write/look'

interface WebViewProps {
  readonly blocks: readonly Block[]
  readonly title: string
  readonly seal: DocxLook['seal']
}

interface Page {
  readonly fragment: string
  readonly page: string
}

/** The report as a web page, and what an editor of the website takes from it. */
export function WebView(props: WebViewProps) {
  const { title } = props
  const page = usePage(props)
  const [copied, setCopied] = useState('')
  if (!page) return <p className="quiet">正在生成…</p>
  const say = (done: boolean, what: string) =>
    setCopied(done ? `已复制${what}。` : '浏览器不允许复制，请用“导出网页”。')
  return (
    <>
      <div className="view-tools">
        <Button
          onClick={() =>
            say(
              copy({ 'text/html': page.fragment, 'text/plain': title }),
              '网页内容，可以粘贴到网站后台的编辑器里',
            )
          }
        >
          复制内容
        </Button>
        <Button
          onClick={() =>
            say(copy({ 'text/plain': page.fragment }), '源代码，可以粘贴到网站后台的源代码窗口里')
          }
        >
          复制源代码
        </Button>
        <span role="status">{copied}</span>
      </div>
      {/* Without scripts and apart from this page, whatever the text holds. */}
      <iframe className="web-view" sandbox="" srcDoc={page.page} title="网页预览" />
    </>
  )
}

function usePage({ blocks, title, seal }: WebViewProps): Page | undefined {
  const [page, setPage] = useState<Page | undefined>()
  useEffect(() => {
    let abandoned = false
    import('../../write/write-html').then(({ writeHtml, writeHtmlPage }) => {
      if (!abandoned)
        setPage({ fragment: writeHtml(blocks, seal), page: writeHtmlPage(blocks, title, seal) })
    })
    return () => {
      abandoned = true
    }
  }, [blocks, title, seal])
  return page
}
