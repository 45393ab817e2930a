'use server'

import { revalidatePath } from 'next/cache'
import { addWebhook } from '@/lib/commands/webhooks/add-webhook'
import { removeWebhook } from '@/lib/commands/webhooks/remove-webhook'
import { admit } from '../../../_people/acting'
import { textOf } from '../../../import/_actions/form-fields'
import type { WebhookState } from '../_form/webhook-state'

/** Adds an address that is told of sign-offs, or takes one out. */
export async function webhookStep(_: WebhookState, form: FormData): Promise<WebhookState> {
  const url = textOf(form, 'url').trim()
  const admitted = await admit('keep the house')
  if ('refusal' in admitted) return { error: admitted.refusal, url, secret: null }
  const { actor } = admitted
  const remove = textOf(form, 'remove')
  if (remove !== '') {
    await removeWebhook({ id: Number(remove) || 0, actor })
    revalidatePath('/review/webhooks')
    return { error: null, url: '', secret: null }
  }
  const result = await addWebhook({ url, actor })
  if (result.code === 'bad-address') return { error: result.message, url, secret: null }
  revalidatePath('/review/webhooks')
  return { error: null, url: '', secret: result.secret }
}
