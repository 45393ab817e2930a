import { useEffect, useState } from 'react'

const STORED = 'single-keys'

/** Whether keys of a single letter work on this computer: now, for whoever hears a key. */
export function areSingleKeysOn(): boolean {
  return localStorage.getItem(STORED) !== 'off'
}

/** Whether keys of a single letter work on this computer; they do until somebody switches them off. */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const [isOn, setIsOn] = useState(true)
  useEffect(() => setIsOn(areSingleKeysOn()), [])
  return [
    isOn,
    (on) => {
      setIsOn(on)
      localStorage.setItem(STORED, on ? 'on' : 'off')
    },
  ]
}
