'use client'

import { useId, useState } from 'react'
import styles from './people.module.css'

/** A link or token that is shown this once, to be copied. */
export function SecretToCopy({ label, secret }: { label: string; secret: string }) {
  const [isCopied, setCopied] = useState(false)
  const id = useId()
  return (
    <p className={styles.secret}>
      <label htmlFor={id}>{label}</label>
      <input id={id} readOnly value={secret} onFocus={(event) => event.currentTarget.select()} />
      <button
        type="button"
        className={styles.beside}
        onClick={() => navigator.clipboard?.writeText(secret).then(() => setCopied(true))}
      >
        {isCopied ? 'Copied' : 'Copy'}
      </button>
    </p>
  )
}
