import type { ImportJobState } from '@/lib/queries/import-job'

const WIDTH = 24 // characters of the bar

/** One line for the terminal: a bar, how many are done, how fast, and how long it will take. */
export function progressLine(job: ImportJobState): string {
  const done = job.documents - job.queued
  const share = job.documents === 0 ? 0 : done / job.documents
  const filled = Math.round(share * WIDTH)
  const bar = `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}]`
  const parts = [
    `${bar} ${done} of ${job.documents}${job.isListed ? '' : '+'}`,
    job.rate === null ? null : `${job.rate < 10 ? job.rate.toFixed(1) : Math.round(job.rate)} a second`,
    job.rate === null || job.queued === 0 ? null : `${duration(job.queued / job.rate)} left`,
    job.setAside > 0 ? `${job.setAside} set aside` : null,
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

/** What became of a job's documents, in one line, and in a second one what is left to do. */
export function summaryLine({
  id,
  imported,
  unchanged,
  setAside,
  cancelled,
  release,
}: ImportJobState): string {
  const parts = [`${imported} imported`, `${unchanged} were here already`, `${setAside} set aside`]
  if (cancelled > 0) parts.push(`${cancelled} cancelled`)
  const untied =
    imported > 0 && release === null
      ? `\nNo release was named, so none is compared yet: say of each which it is about, from /import/jobs/${id}.`
      : ''
  return `${parts.join(', ')}${untied}`
}

/** "40 s", "3 min", "2 h 5 min". */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
