import { useState } from 'react'
import { Button } from '../../../ui/button'
import { NilDialog } from './nil-dialog'

/** Beside the tables that are all 0 where nothing was received. */
export function NilButton() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look="link" onClick={() => setOpen(true)}>
        本年度没有收到申请、没有复议诉讼
      </Button>
      {isOpen && <NilDialog onClose={() => setOpen(false)} />}
    </>
  )
}
