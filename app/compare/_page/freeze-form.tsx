'use client'

import { useActionState } from 'react'
import { freezeStep } from '../_actions/freeze-step'
import styles from './copy-view.module.css'

/** Keeps what is shown under an address that never changes. `address`: the query of the view. */
export function FreezeForm({ address }: { address: string }) {
  const [{ error }, act, isPending] = useActionState(freezeStep, { error: null })
  return (
    <form action={act} className={styles.copy}>
      <input type="hidden" name="address" value={address} />
      <button
        type="submit"
        className={styles.button}
        disabled={isPending}
        title="Keeps what is shown now, with the phrases behind it, under an address that never changes"
      >
        Freeze
      </button>{' '}
      <span role="status">{isPending ? 'freezing' : error}</span>
    </form>
  )
}
