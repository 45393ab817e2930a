import { useEffect, useState } from 'react'

/** A choice that this browser keeps, as text; `fallback` until it was made, and on the server. */
export function useKept(name: string, fallback: string): [string, (value: string) => void] {
  const [value, setValue] = useState(fallback)
  useEffect(() => {
    const kept = localStorage.getItem(name)
    if (kept !== null) setValue(kept)
  }, [name])
  return [
    value,
    (next) => {
      setValue(next)
      localStorage.setItem(name, next)
    },
  ]
}
