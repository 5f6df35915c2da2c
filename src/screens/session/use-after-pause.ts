import { useEffect, useState } from 'react'

/** The value as it was when it last stood still for so many milliseconds. */
export function useAfterPause<Value>(value: Value, milliseconds: number): Value {
  const [settled, setSettled] = useState(() => value)
  useEffect(() => {
    if (Object.is(value, settled)) return
    const timer = setTimeout(() => setSettled(() => value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, settled, milliseconds])
  return settled
}
