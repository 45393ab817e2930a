import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { importJob, jobDocuments } from '@/lib/queries/import-job'
import { KeepFresh } from '../../../_components/keep-fresh'
import { Link } from '../../../_components/link'
import { reading } from '../../../_data/reading'
import { ImportedList } from './_page/imported-list'
import { JobButtons } from './_page/job-buttons'
import { JobProgress } from './_page/job-progress'
import { SetAsideList } from './_page/set-aside-list'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Importing' }

const MOST_SHOWN = 200 // of each list; a job may have millions

/** A job of imports: how far it is, what came in, and what was set aside with the reason. */
export default async function JobPage({ params }: { params: Promise<{ job: string }> }) {
  const asked = (await params).job
  const id = /^\d{1,9}$/.test(asked) ? Number(asked) : null
  const job = id === null ? null : await reading(importJob(id))
  if (!job || id === null) notFound()
  const [imported, setAside] = await Promise.all([
    reading(jobDocuments(id, 'imported', MOST_SHOWN)),
    reading(jobDocuments(id, 'set aside', MOST_SHOWN)),
  ])
  const isAtWork = !job.isCancelled && (job.queued > 0 || !job.isListed)
  return (
    <>
      <p className="kicker">
        <Link href="/import">Import</Link> · job {job.id}
      </p>
      <h1>{job.label.split('\n').map(lastPart).join(', ')}</h1>
      <JobProgress job={job} />
      {isAtWork && <KeepFresh seconds={1.5} />}
      <JobButtons jobId={id} canCancel={isAtWork} retriable={job.isCancelled ? 0 : job.retriable} />
      <SetAsideList documents={setAside} of={job.setAside} />
      <ImportedList documents={imported} of={job.imported} />
    </>
  )
}

function lastPart(label: string): string {
  return /^https?:/.test(label) ? label : (label.split(/[\\/]/).at(-1) ?? label)
}
