'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cancelJob, retryJob } from '@/lib/commands/import/queue/change-job'
import { env } from '@/lib/env'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { textOf } from '../../../_actions/form-fields'
import { foreignRequest } from '../../../_actions/own-request'

/** Cancels a job or tries again what it set aside, and shows it anew. Returns what to tell when nothing was changed. */
export async function changeJob(_: string | null, form: FormData): Promise<string | null> {
  const foreign = foreignRequest(await headers(), env().host)
  if (foreign) return foreign
  const job = textOf(form, 'job')
  if (!/^\d{1,9}$/.test(job)) return 'There is no such job.'
  try {
    const change = textOf(form, 'change') === 'cancel' ? cancelJob : retryJob
    if ((await change(Number(job))) === null) return 'There is no such job any more, or it was cancelled.'
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return 'The database cannot be reached at the moment. Nothing was changed. Try again.'
  }
  redirect(`/import/jobs/${job}`)
}
