'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { ErrorNote } from '../../_components/error-note'
import { addPasskey, knowsPasskeys } from '../../_people/passkeys'
import styles from '../../_people/people.module.css'

/** Makes a passkey on this device. */
export function AddPasskey() {
  const router = useRouter()
  const [isKnown, setKnown] = useState<boolean | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  useEffect(() => setKnown(knowsPasskeys()), [])
  if (isKnown === null) return <p>To add one, the page needs its scripts.</p>
  if (!isKnown) return <p>This browser knows no passkeys, or the address of the house is not https.</p>

  async function add() {
    setBusy(true)
    setError(null)
    try {
      await addPasskey('')
      router.refresh()
    } catch {
      setError('No passkey was added: the device did not make one, or you have not signed in for a day.')
    }
    setBusy(false)
  }
  return (
    <div>
      <ErrorNote error={error} />
      <button type="button" className={styles.quiet} onClick={add} disabled={isBusy}>
        Add a passkey
      </button>
    </div>
  )
}
