'use client'

import { useActionState } from 'react'
import { ErrorNote } from './error-note'
import form from './form.module.css'

interface DeleteFormProps {
  /** the name of the hidden field, and the id of what goes */
  field: string
  id: string
  /** deletes it, and returns what went wrong */
  remove: (error: string | null, form: FormData) => Promise<string | null>
  /** what is agreed to with the tick */
  label: string
}

/** Deletes something after one tick. */
export function DeleteForm({ field, id, remove, label }: DeleteFormProps) {
  const [error, act, isPending] = useActionState(remove, null)
  return (
    <>
      <ErrorNote error={error} />
      <form action={act}>
        <input type="hidden" name={field} value={id} />
        <p>
          <label>
            <input type="checkbox" name="sure" /> {label}
          </label>
        </p>
        <p>
          <button type="submit" className={form.danger} disabled={isPending}>
            {isPending ? 'Deleting …' : 'Delete'}
          </button>
        </p>
      </form>
    </>
  )
}
