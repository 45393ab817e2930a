'use client'

import { useActionState } from 'react'
import { ErrorNote } from '../../../../_components/error-note'
import { changeJob } from '../_actions/change-job'
import styles from './job.module.css'

interface JobButtonsProps {
  jobId: number
  canCancel: boolean
  /** how many of the set aside can be tried again */
  retriable: number
}

/** What can be done with a job: cancel what is still queued, try again what failed. */
export function JobButtons({ jobId, canCancel, retriable }: JobButtonsProps) {
  const [error, act, isPending] = useActionState(changeJob, null)
  if (!canCancel && retriable === 0) return null
  return (
    <form action={act} className={styles.buttons}>
      <ErrorNote error={error} />
      <input type="hidden" name="job" value={jobId} />
      {canCancel && (
        <button type="submit" className={styles.quiet} name="change" value="cancel" disabled={isPending}>
          Cancel the rest
        </button>
      )}
      {retriable > 0 && (
        <button type="submit" className={styles.quiet} name="change" value="retry" disabled={isPending}>
          Try again what was set aside ({retriable})
        </button>
      )}
    </form>
  )
}
