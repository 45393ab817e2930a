import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { enteredRecord } from '@/lib/queries/entered-record'
import { recordChoices } from '@/lib/queries/record-choices'
import { Link } from '../../../_components/link'
import { reading } from '../../../_data/reading'
import { RecordEditor } from '../../_record/_form/record-editor'
import { nameToOffer } from '../../_record/acting-name'
import { DeleteRelease } from './_page/delete-release'
import { VersionList } from './_page/version-list'

export const dynamic = 'force-dynamic'

interface EditPageProps {
  params: Promise<{ release: string }>
  searchParams: Promise<{ version?: string | string[] }>
}

const load = cache((id: string) => reading(enteredRecord(id)))

/** The releaseʼs name as the page title. */
export async function generateMetadata({ params }: EditPageProps): Promise<Metadata> {
  const record = await load((await params).release)
  return { title: record ? `Edit: ${record.shortTitle}` : 'No such release' }
}

/** A release that was entered here: its record to change, its earlier versions, and how to be rid of it. */
export default async function EditReleasePage({ params, searchParams }: EditPageProps) {
  const record = await load((await params).release)
  if (!record) notFound()
  const { version } = await searchParams
  const { releaseId, shortTitle, versions, number, figureIds, articles } = record
  const earlier = versions.find((one) => String(one.number) === version && one.number !== number)
  const [choices, name] = await Promise.all([reading(recordChoices()), nameToOffer()])
  return (
    <>
      <p className="kicker">
        <b>Entered here</b> · version {number}
      </p>
      <h1>
        <Link href={`/releases/${releaseId}`}>{shortTitle}</Link>
      </h1>
      <p className="lead">
        {earlier
          ? `This is version ${earlier.number}, as ${earlier.actor} saved it. Saved again, it becomes the newest.`
          : 'Every number tied to it is held against what you save, and its page is made anew.'}
      </p>
      <RecordEditor
        // Not the number: the page is drawn anew when a version is saved, and then leads on.
        key={earlier?.number ?? 'newest'}
        draftName={`${releaseId} ${earlier?.number ?? ''}`}
        initial={earlier?.yaml ?? record.yaml}
        saved={{ releaseId, number, figureIds }}
        start={null}
        choices={choices}
        name={name}
      />
      <VersionList releaseId={releaseId} versions={versions} shown={earlier?.number ?? number} />
      <DeleteRelease releaseId={releaseId} articles={articles} />
    </>
  )
}
