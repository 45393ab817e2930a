import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { SearchParams } from 'nuqs/server'
import { cache } from 'react'
import { foldedArticles, withOtherPrintings } from '@/lib/core/compare/count-once'
import { wordsOfPage } from '@/lib/core/glossary/words-of-page'
import { glossary } from '@/lib/queries/glossary'
import { releaseComparison } from '@/lib/queries/release-comparison'
import { releaseCopies } from '@/lib/queries/release-copies'
import { releaseFindings } from '@/lib/queries/release-findings'
import { releaseOmissions } from '@/lib/queries/release-omissions'
import { ConstructedBanner } from '../../_components/constructed-banner'
import { WordNotes } from '../../_components/word-notes'
import { oembedLink } from '../../_data/oembed-link'
import { reading } from '../../_data/reading'
import { DatasetData } from './_page/dataset-data'
import { loadAsked } from './_page/page-state'
import { ReleaseView } from './_page/release-view'
import { releaseWords } from './_page/release-words'

export const dynamic = 'force-dynamic'

interface ReleasePageProps {
  params: Promise<{ release: string }>
  searchParams: Promise<SearchParams>
}

// The title and the page ask for the same release: one query for both.
const loadCopies = cache((id: string) => reading(releaseCopies(id)))
const load = cache(async (id: string, once: boolean) =>
  reading(releaseComparison(id, await folded(id, once))),
)

/** The articles that are put away where each text counts once; none where the reader did not ask for that. */
async function folded(id: string, once: boolean): Promise<string[]> {
  return once ? foldedArticles(await loadCopies(id)) : []
}

/** The releaseʼs name as the page title. */
export async function generateMetadata({ params, searchParams }: ReleasePageProps): Promise<Metadata> {
  const { once } = await loadAsked(searchParams)
  const comparison = await load((await params).release, once)
  if (!comparison) return { title: 'No such release' }
  const { id, shortTitle: title, standfirst: description } = comparison.release
  return { title, description, alternates: await oembedLink(`/releases/${id}`) }
}

/** One release, outlet beside outlet. */
export default async function ReleasePage({ params, searchParams }: ReleasePageProps) {
  const asked = (await params).release
  const { once } = await loadAsked(searchParams)
  const without = await folded(asked, once)
  const [comparison, copied, found, omissions, known] = await Promise.all([
    load(asked, once),
    loadCopies(asked),
    reading(releaseFindings(asked, without)),
    reading(releaseOmissions(asked, without)),
    reading(glossary()),
  ])
  if (!comparison || !found || !omissions) notFound()
  const { id, isConstructed } = comparison.release
  const words = wordsOfPage(known, releaseWords(comparison))
  const counted = { ...comparison, columns: withOtherPrintings(comparison.columns, copied) }
  return (
    <>
      <DatasetData release={comparison.release} />
      {isConstructed && <ConstructedBanner exercise={id} />}
      <ReleaseView comparison={counted} {...{ found, omissions, copied, words }} />
      <WordNotes words={words} />
    </>
  )
}
