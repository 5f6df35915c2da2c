import { useEffect, useState } from 'react'
import { Button } from '../../ui/button'

interface ReadingProps {
  readonly name: string
  readonly cancel: (() => void) | undefined
}

/** In milliseconds: what is read sooner needs no way out. */
const patience = 300

/** Says what is being read, and lets the clerk give up where it takes long. */
export function Reading({ name, cancel }: ReadingProps) {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience)
    return () => clearTimeout(timer)
  }, [])
  const giveUp = () => {
    cancel?.()
    // The button goes with what it ends.
    document.querySelector('main')?.focus()
  }
  return (
    <p className="start-reading">
      正在读取“{name}”…… {isLong && cancel && <Button onClick={giveUp}>取消</Button>}
    </p>
  )
}
