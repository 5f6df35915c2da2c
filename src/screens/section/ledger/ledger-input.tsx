import { useEffect, useRef, useState } from 'react'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { Field } from '../../../ui/field'
import { LastCount } from './last-count'
import type { LedgerState } from './ledger-source'
import type { Ledger } from './use-ledger'

interface LedgerInputProps {
  readonly ledger: Ledger
  readonly state: LedgerState
}

/** The ledger from a file, dropped, or pasted from a spreadsheet. */
export function LedgerInput({ ledger, state }: LedgerInputProps) {
  const input = useRef<HTMLInputElement>(null)
  const choose = useRef<HTMLButtonElement>(null)
  useEffect(() => choose.current?.focus(), [])
  return (
    <section className="ledger-input" aria-label="放入台账">
      <p>
        放入本年度的依申请公开台账：每件申请一行，有收到日期、申请人类型、答复日期、答复类型。上年收到、本年才答复的，也要在里面。
      </p>
      <LastCount />
      <Button ref={choose} look="primary" onClick={() => input.current?.click()}>
        选择台账文件…
      </Button>
      <span className="quiet ledger-drop">.xlsx、.csv 文件，也可以拖到这里。</span>
      <input
        ref={input}
        type="file"
        className="hidden"
        accept=".xlsx,.xlsm,.csv,.tsv,.txt,.xls,.et"
        aria-label="选择台账文件"
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) ledger.openFile(file)
          event.target.value = ''
        }}
      />
      <PasteField onPasted={ledger.openPasted} />
      <div role="status">
        {state.type === 'reading' && <p className="ledger-waiting">正在读取……</p>}
      </div>
      {state.type === 'refused' && (
        <Banner tone="error" live>
          <p>{state.message}</p>
        </Banner>
      )}
    </section>
  )
}

/** What is pasted goes past the field, which would be slow with thousands of rows. */
function PasteField({ onPasted }: { readonly onPasted: (text: string) => void }) {
  const [text, setText] = useState('')
  return (
    <div className="ledger-paste">
      <Field
        label="或者直接粘贴"
        hint="在 WPS 或 Excel 里连表头一起选中、复制，然后在下面按 Ctrl+V。"
      >
        {(control) => (
          <textarea
            {...control}
            rows={2}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onPaste={(event) => {
              const plain = event.clipboardData.getData('text/plain')
              if (plain.trim() === '') return
              event.preventDefault()
              onPasted(plain)
            }}
          />
        )}
      </Field>
      {text.trim() !== '' && <Button onClick={() => onPasted(text)}>读取这些文字</Button>}
    </div>
  )
}
