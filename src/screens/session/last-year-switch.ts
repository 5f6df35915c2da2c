import { createContext, type Dispatch, type SetStateAction, useContext } from 'react'

type LastYearSwitch = readonly [isOn: boolean, turn: Dispatch<SetStateAction<boolean>>]

/** Whether last year's figures are shown: the same on every step while the draft is open. */
export const LastYearSwitchContext = createContext<LastYearSwitch | undefined>(undefined)

export function useLastYearSwitch(): LastYearSwitch {
  const value = useContext(LastYearSwitchContext)
  if (!value) throw new Error('LastYearSwitchContext is missing above this component')
  return value
}
