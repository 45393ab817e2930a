import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { webhooks } from '@/lib/queries/webhooks/webhooks'
import { Link } from '../../_components/link'
import { reading } from '../../_data/reading'
import { mayHere } from '../../_people/acting'
import { WebhookForm } from './_form/webhook-form'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Told of sign-offs' }

/** The addresses that are told when a review is signed, for those who keep the house. */
export default async function WebhooksPage() {
  if (!(await reading(mayHere('keep the house')))) notFound()
  return (
    <>
      <p className="kicker">
        <Link href="/review">Review</Link>
      </p>
      <h1>Told of sign-offs</h1>
      <p className="lead">
        When a review is signed, each of these addresses gets a JSON message: which review and version, when,
        by whom, and the SHA-256 of the text, never a word of it. The header <code>Parallax-Signature</code>{' '}
        is <code>t=…,v1=…</code>: the HMAC-SHA256, with the secret of the address, of the time, a full stop
        and the body. What does not arrive is sent again for some days. Only public addresses are sent to.
      </p>
      <WebhookForm webhooks={await reading(webhooks())} />
    </>
  )
}
