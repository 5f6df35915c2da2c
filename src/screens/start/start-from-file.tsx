import { type DragEvent, useEffect, useRef, useState } from 'react'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import type { Purpose } from '../imported'
import { OwnFileChoice } from './own-file-choice'
import { PasteBox } from './paste-box'
import { Reading } from './reading'
import { useOpenSource } from './use-open-source'

const accept = '.docx,.doc,.wps,.pdf,.html,.htm,.mht,.mhtml,.txt,.md,.json'

/** The first choice: last year's report, from a file, dropped here, or pasted. */
export function StartFromFile() {
  const { opening, show, openFile, openPasted, refuse } = useOpenSource()
  const input = useRef<HTMLInputElement>(null)
  const purpose = useRef<Purpose>('begin')
  const [isOver, setOver] = useState(false)
  useNothingDroppedBeside()

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file, ...others] = event.dataTransfer.files
    if (others.length > 0) refuse(`${others.length + 1} 个文件`, '请一次只放一个文件。')
    else if (file) openFile(file, 'begin')
  }
  const choose = (wanted: Purpose) => {
    purpose.current = wanted
    input.current?.click()
  }

  return (
    <section
      className={`card start-first ${isOver ? 'start-over' : ''}`}
      aria-labelledby="start-from-file"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id="start-from-file">从上一年的年报开始</h2>
      <p className="quiet">
        {
          '打开上一年的 Word、PDF、网页或者文本文件，不论是谁写的。机关名称、联系方式、小标题会带过来，上年的“结转下年度”填进今年的“上年结转”；开始以前可以对照原件看一遍。'
        }
      </p>
      <Button look="primary" onClick={() => choose('begin')}>
        选择上一年的年报…
      </Button>{' '}
      <Button onClick={() => choose('check')}>检查一份已有的年报…</Button>
      <span className="quiet start-drop">也可以把文件拖到这里。</span>
      <input
        ref={input}
        type="file"
        className="hidden"
        accept={accept}
        aria-label="选择上一年的年报"
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) openFile(file, purpose.current)
          event.target.value = ''
        }}
      />
      <div role="status">
        {opening.type === 'reading' && <Reading name={opening.name} cancel={opening.cancel} />}
      </div>
      {opening.type === 'refused' && (
        <div className="start-problem">
          <Banner tone="error" live>
            <p>
              没有读取“{opening.name}”：{opening.message}
            </p>
          </Banner>
        </div>
      )}
      {opening.type === 'own' && <OwnFileChoice {...opening} onStart={show} />}
      <PasteBox onPaste={openPasted} />
    </section>
  )
}

/** A file that misses the card would take the place of the page. */
function useNothingDroppedBeside(): void {
  useEffect(() => {
    const refuse = (event: Event) => event.preventDefault()
    window.addEventListener('dragover', refuse)
    window.addEventListener('drop', refuse)
    return () => {
      window.removeEventListener('dragover', refuse)
      window.removeEventListener('drop', refuse)
    }
  }, [])
}
