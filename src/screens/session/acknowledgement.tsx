import { type FormEvent, useEffect, useRef, useState } from 'react'
import { findingKey, reasonFor } from '../../check/acknowledge'
import type { Finding } from '../../check/finding'
import { Button } from '../../ui/button'
import { useReview, useSession } from './session'

/** 已核实: a warning may stand with a reason, which is kept with the draft. */
export function Acknowledgement({ finding }: { readonly finding: Finding }) {
  const { fields } = useSession()
  const reason = useReview(() => reasonFor(finding, fields.getValues('acknowledged')))
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState(reason)
  const { field, opener } = useFocusThatFollows(isOpen)

  const put = (reasons: Readonly<Record<string, string>>) => {
    const { [findingKey(finding)]: _former, ...others } = fields.getValues('acknowledged')
    fields.setValue('acknowledged', { ...others, ...reasons })
    setOpen(false)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') put({ [findingKey(finding)]: text.trim() })
  }
  const withdraw = () => {
    setText('')
    put({})
    opener.current?.focus()
  }

  if (!isOpen) {
    return (
      <span className="acknowledgement">
        {reason && <span className="quiet">已核实：{reason}　</span>}
        <Button ref={opener} onClick={() => setOpen(true)}>
          {reason ? '修改' : '已核实…'}
        </Button>
        {reason && <Button onClick={withdraw}>取消核实</Button>}
      </span>
    )
  }
  return (
    <form className="acknowledgement" onSubmit={submit}>
      <label>
        核实情况（必填）：
        <input ref={field} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <Button type="submit" disabled={text.trim() === ''}>
        确认已核实
      </Button>
      <Button onClick={() => setOpen(false)}>取消</Button>
    </form>
  )
}

/** Into the field once it is asked for, and back to the button that takes its place. */
function useFocusThatFollows(isOpen: boolean) {
  const field = useRef<HTMLInputElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (isOpen) field.current?.focus()
    else if (wasOpen.current) opener.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return { field, opener }
}
