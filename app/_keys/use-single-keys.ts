import { useEffect, useState } from 'react'

const STORED = 'single-keys'

/** Whether keys of a single letter work on this computer; they do until somebody switches them off. */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const [isOn, setIsOn] = useState(true)
  useEffect(() => setIsOn(localStorage.getItem(STORED) !== 'off'), [])
  return [
    isOn,
    (on) => {
      setIsOn(on)
      localStorage.setItem(STORED, on ? 'on' : 'off')
    },
  ]
}
