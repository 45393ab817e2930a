'use server'

import { redirect } from 'next/navigation'
import { cancelJob, retryJob } from '@/lib/commands/import/queue/change-job'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { admit } from '../../../../_people/acting'
import { textOf } from '../../../_actions/form-fields'

/** Cancels a job or tries again what it set aside, and shows it anew. Returns what to tell when nothing was changed. */
export async function changeJob(_: string | null, form: FormData): Promise<string | null> {
  const admitted = await admit('bring in')
  if ('refusal' in admitted) return admitted.refusal
  const job = textOf(form, 'job')
  if (!/^\d{1,9}$/.test(job)) return 'There is no such job.'
  try {
    const change = textOf(form, 'change') === 'cancel' ? cancelJob : retryJob
    if ((await change({ jobId: Number(job), actor: admitted.actor })) === null)
      return 'There is no such job any more, or it was cancelled.'
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return 'The database cannot be reached at the moment. Nothing was changed. Try again.'
  }
  redirect(`/import/jobs/${job}`)
}
