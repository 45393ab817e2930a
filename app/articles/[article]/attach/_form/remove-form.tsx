'use client'

import { useActionState } from 'react'
import type { CodingMadeHere } from '@/lib/commands/detach-text'
import { ErrorNote } from '../../../../_components/error-note'
import { counted } from '../../../../_wording/numbers'
import { removeText } from '../_actions/remove-text'
import styles from './attach.module.css'

interface RemoveFormProps {
  articleId: string
  /** codings that people made here on the text, of which it is to be said whether they stay */
  made: CodingMadeHere[]
}

/** Removes the attached text for good, after one tick; asks what becomes of codings that were made on it here. */
export function RemoveForm({ articleId, made }: RemoveFormProps) {
  const [error, act, isPending] = useActionState(removeText, null)
  return (
    <section aria-labelledby="remove" className={styles.section}>
      <h2 id="remove">Remove the text</h2>
      <p className="lead">
        The text goes for good, with what the machine read in it; no copy is kept. The coding by hand stays.
      </p>
      <ErrorNote error={error} />
      <form action={act}>
        <input type="hidden" name="article" value={articleId} />
        {made.length > 0 && (
          <fieldset className={styles.made}>
            <legend>
              Made here on this text:{' '}
              {made
                .map(({ coderName, mentions }) => `${coderName} (${counted(mentions, 'mention')})`)
                .join(', ')}
            </legend>
            <label>
              <input type="radio" name="made" value="keep" required /> Stays with its phrases, and stands in
              place again when this text is attached again
            </label>
            <label>
              <input type="radio" name="made" value="delete" required /> Goes with the text
            </label>
          </fieldset>
        )}
        <p className={styles.check}>
          <label>
            <input type="checkbox" name="sure" /> Remove the text for good
          </label>
        </p>
        <p>
          <button type="submit" className={styles.quiet} disabled={isPending}>
            {isPending ? 'Removing …' : 'Remove'}
          </button>
        </p>
      </form>
    </section>
  )
}
