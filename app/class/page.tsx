import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { pupilHome } from '@/lib/queries/classroom/pupil'
import { reading } from '../_data/reading'
import { pupilToken } from './_pupil/pupil-cookie'
import { PupilHomeView } from './_pupil/pupil-home-view'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Your class' }

/** What a pupil has to do; whoever is in no class is led to where one joins. */
export default async function ClassPage({ searchParams }: { searchParams: Promise<{ new?: string }> }) {
  const token = await pupilToken()
  const home = token ? await reading(pupilHome(token)) : null
  if (!token || !home) redirect('/join')
  return <PupilHomeView home={home} returnCode={token} isNew={(await searchParams).new !== undefined} />
}
