import { lazy, Suspense, useState } from 'react'
import { ledgerPlace } from '../../../check/check-ledger'
import { Button } from '../../../ui/button'
import { useServices } from '../../services'

const LedgerDialog = lazy(async () => ({
  default: (await import('./ledger-dialog')).LedgerDialog,
}))

/** Beside the table that is counted from the agency's ledger of requests. */
export function LedgerButton({ table }: { readonly table: string }) {
  const { ledger } = useServices()
  const [isOpen, setOpen] = useState(false)
  const [wasOpened, setWasOpened] = useState(false)
  const [done, setDone] = useState('')
  if (ledger?.table !== table) return null
  const open = () => {
    setDone('')
    setWasOpened(true)
    setOpen(true)
  }
  return (
    <>
      <Button data-address={ledgerPlace(table)} onClick={open}>
        从台账统计…
      </Button>
      <span role="status" className="ledger-done">
        {done}
      </span>
      {wasOpened && (
        <Suspense fallback={<span role="status">正在打开……</span>}>
          <LedgerDialog
            service={ledger}
            isOpen={isOpen}
            onClose={() => setOpen(false)}
            onTaken={(said) => {
              setOpen(false)
              setDone(said)
            }}
          />
        </Suspense>
      )}
    </>
  )
}
