'use client'

import { useActionState } from 'react'
import type { WebhookRow } from '@/lib/queries/webhooks/webhooks'
import { ErrorNote } from '../../../_components/error-note'
import { webhookStep } from '../_actions/webhook-step'
import styles from './webhook-form.module.css'

/** The addresses that are told of sign-offs, how the last messages went, and a form for another. */
export function WebhookForm({ webhooks }: { webhooks: WebhookRow[] }) {
  const [state, act, isPending] = useActionState(webhookStep, { error: null, url: '', secret: null })
  return (
    <form action={act} className={styles.form}>
      <ErrorNote error={state.error} />
      {state.secret && (
        <p className={styles.secret} role="status">
          The secret of the new address, shown this once: <code>{state.secret}</code>
        </p>
      )}
      {webhooks.length === 0 && <p>No address is told yet.</p>}
      <ul>
        {webhooks.map(({ id, url, createdByName, deliveries }) => (
          <li key={id}>
            <code>{url}</code> <small>added by {createdByName}</small>{' '}
            <button type="submit" name="remove" value={id} className={styles.go} disabled={isPending}>
              Take out<span className="sr-only"> {url}</span>
            </button>
            {deliveries.map((one) => (
              <p key={one.id}>
                <small>
                  Message {one.id}, {one.at.slice(0, 16).replace('T', ' ')} UTC:{' '}
                  {one.hasArrived ? 'arrived' : one.tries === 0 ? 'waits to be sent' : 'not arrived yet'}
                  {one.tries > 0 && `, tries: ${one.tries}, the last ${one.lastResult}`}
                </small>
              </p>
            ))}
          </li>
        ))}
      </ul>
      <p>
        <label htmlFor="url">Address</label>
        <input id="url" name="url" type="url" placeholder="https://" defaultValue={state.url} />
      </p>
      <p>
        <button type="submit" className="button" disabled={isPending}>
          Add
        </button>
      </p>
    </form>
  )
}
