import { useEffect, useState } from 'react'
import type { Block } from '../../document/block'
import { Button } from '../../ui/button'
import { copy } from '../../ui/copy'
import type { TextLayout } from '../../write/write-text'

/** The report as plain text, its tables drawn or one cell a line. */
export function TextView({ blocks }: { readonly blocks: readonly Block[] }) {
  const [layout, setLayout] = useState<TextLayout>('grid')
  const [copied, setCopied] = useState('')
  const text = useText(blocks, layout)
  return (
    <>
      <div className="view-tools">
        <label>
          表格排法{' '}
          <select value={layout} onChange={(event) => setLayout(event.target.value as TextLayout)}>
            <option value="grid">画成表格</option>
            <option value="lines">一格一行</option>
          </select>
        </label>
        <Button
          onClick={() =>
            setCopied(
              copy({ 'text/plain': text }) ? '已复制。' : '浏览器不允许复制，请用“导出纯文本”。',
            )
          }
        >
          复制全文
        </Button>
        <span role="status">{copied}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box has to be reachable by keyboard */}
      <pre className="text-view" tabIndex={0}>
        {text}
      </pre>
    </>
  )
}

function useText(blocks: readonly Block[], layout: TextLayout): string {
  const [text, setText] = useState('')
  useEffect(() => {
    let abandoned = false
    import('../../write/write-text').then(({ writeText }) => {
      if (!abandoned) setText(writeText(blocks, layout))
    })
    return () => {
      abandoned = true
    }
  }, [blocks, layout])
  return text
}
