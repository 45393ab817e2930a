import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { reveal } from '@/lib/queries/classroom/reveal'
import { reading } from '../../../_data/reading'
import { mayReadHere } from '../../../_people/may-read-here'
import { pupilToken } from '../../_pupil/pupil-cookie'
import { RevealView } from '../_reveal/reveal-view'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'What the class said' }

/** What everybody said of each phrase, for a pupil who has finished; whoever has not goes back to the task. */
export default async function RevealPage({ params }: { params: Promise<{ assignment: string }> }) {
  const { assignment } = await params
  const token = await pupilToken()
  if (!token) redirect('/join')
  const result = await reading(reveal(token, assignment))
  if (result.code === 'not-finished') redirect(`/class/${assignment}`)
  if (result.code === 'no-work') notFound()
  return <RevealView reveal={result.reveal} mayRead={await mayReadHere()} />
}
