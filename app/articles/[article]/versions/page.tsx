import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { articleVersions } from '@/lib/queries/article-versions'
import { versionDifference } from '@/lib/queries/version-difference'
import { Link } from '../../../_components/link'
import { reading } from '../../../_data/reading'
import { chosenPair } from './_page/chosen-pair'
import { Difference } from './_page/difference'
import { VersionList } from './_page/version-list'

export const dynamic = 'force-dynamic'

interface VersionsPageProps {
  params: Promise<{ article: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const load = cache((id: string) => reading(articleVersions(id)))

/** The headline as the page title. */
export async function generateMetadata({ params }: VersionsPageProps): Promise<Metadata> {
  const newest = (await load((await params).article)).at(-1)
  return { title: newest ? `Versions of ${newest.headline ?? 'an article'}` : 'No versions' }
}

/** The versions of an article, and what changed between two of them: by default the last two. */
export default async function VersionsPage({ params, searchParams }: VersionsPageProps) {
  const versions = await load((await params).article)
  const newest = versions.at(-1)
  if (!newest) notFound()
  const pair = chosenPair(versions, await searchParams)
  const held = pair && (await reading(versionDifference(pair[0].articleId, pair[1].articleId)))
  return (
    <>
      <p className="kicker">
        <b>{newest.outletName}</b> · versions
      </p>
      <h1>
        <Link href={`/articles/${newest.articleId}`}>{newest.headline ?? 'Headline not seen'}</Link>
      </h1>
      <p className="lead">
        What was published under one link, as it was imported here. Each version keeps its own text and
        codings; the newest one is compared with other outlets.
      </p>
      <VersionList versions={versions} chosen={pair} />
      {pair && held ? (
        <Difference numbers={[pair[0].number, pair[1].number]} {...held} />
      ) : (
        <p>
          {pair
            ? 'The text of one of the two is no longer here, so they cannot be compared.'
            : 'One version is here. Import the link again when the article has changed, and what changed stands here.'}
        </p>
      )}
    </>
  )
}
