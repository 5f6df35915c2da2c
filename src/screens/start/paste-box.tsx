import { useState } from 'react'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'

/** In characters. */
const longestShown = 100_000

/** A report that stands only on a website: its page or its text is pasted. */
export function PasteBox({ onPaste }: { readonly onPaste: (html: string, text: string) => void }) {
  const [text, setText] = useState('')
  return (
    <details className="start-paste">
      <summary>没有文件，只有网页？复制网页的内容，粘贴到这里</summary>
      <Field
        label="粘贴上一年的年报"
        hint="在网页上按 Ctrl+A 全选、Ctrl+C 复制，然后在下面按 Ctrl+V。"
      >
        {(control) => (
          <textarea
            {...control}
            rows={4}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onPaste={(event) => {
              const html = event.clipboardData.getData('text/html')
              const plain = event.clipboardData.getData('text/plain')
              if (html.trim() === '' && plain.trim() === '') return
              event.preventDefault()
              // Shown to be read once more, unless showing it would take longer than reading it.
              setText(plain.length > longestShown ? '' : plain)
              onPaste(html, plain)
            }}
          />
        )}
      </Field>
      <Button disabled={text.trim() === ''} onClick={() => onPaste('', text)}>
        读取粘贴的文字
      </Button>
    </details>
  )
}
