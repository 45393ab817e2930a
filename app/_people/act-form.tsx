'use client'

import { type ReactNode, useActionState } from 'react'
import { ErrorNote } from '../_components/error-note'
import styles from './people.module.css'
import { SecretToCopy } from './secret-to-copy'
import { NOTHING_TOLD, type Told } from './told'

interface ActFormProps {
  act: (told: Told, form: FormData) => Promise<Told>
  /** hidden fields */
  given?: Record<string, string>
  /** the words on its button */
  label: string
  /** what the button is read as, where its words need what stands beside it */
  name?: string
  look?: 'main' | 'quiet' | 'danger' | 'beside'
  /** the name of what is copied */
  secretLabel?: string
  children?: ReactNode
}

const LOOKS = { main: 'button', quiet: styles.quiet, danger: styles.danger, beside: styles.beside }

/** A form that tells above its fields what became of it. Works without a script. */
export function ActForm({
  act,
  given = {},
  label,
  name,
  look = 'main',
  secretLabel,
  children,
}: ActFormProps) {
  const [told, send, isPending] = useActionState(act, NOTHING_TOLD)
  return (
    <form action={send} className={look === 'beside' ? styles.inline : styles.form}>
      <ErrorNote error={told.problem} />
      <div role="status">
        {told.done && <p className={styles.done}>{told.done}</p>}
        {told.secret && <SecretToCopy label={secretLabel ?? 'To copy'} secret={told.secret} />}
      </div>
      {Object.entries(given).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      {children}
      <button type="submit" className={LOOKS[look]} disabled={isPending} aria-label={name}>
        {label}
      </button>
    </form>
  )
}
