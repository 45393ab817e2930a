'use client'

import { useEffect, useState } from 'react'
import { ErrorNote } from '../../_components/error-note'
import { knowsPasskeys, signInWithPasskey } from '../../_people/passkeys'
import styles from '../../_people/people.module.css'

/** Signs in with a passkey, where the browser knows them; without a script it is not there. */
export function PasskeySignIn({ after }: { after: string }) {
  const [isKnown, setKnown] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  useEffect(() => setKnown(knowsPasskeys()), [])
  if (!isKnown) return null

  async function go() {
    setBusy(true)
    setError(null)
    try {
      await signInWithPasskey()
      window.location.assign(after)
    } catch {
      setError('No passkey was used, or none that is known here. Use your password, or try again.')
      setBusy(false)
    }
  }
  return (
    <div className={styles.or}>
      <ErrorNote error={error} />
      <button type="button" className={styles.quiet} onClick={go} disabled={isBusy}>
        Sign in with a passkey
      </button>
    </div>
  )
}
