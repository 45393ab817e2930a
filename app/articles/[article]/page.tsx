import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { checkedAnchors } from '@/lib/core/compare/checked-anchors'
import { type MachineReading, machineReading } from '@/lib/core/compare/machine-reading'
import type { ArticleDetail } from '@/lib/core/compare/pages'
import { wordsOfPage } from '@/lib/core/glossary/words-of-page'
import { articleCodings } from '@/lib/queries/article-codings'
import { articleDetail } from '@/lib/queries/article-detail'
import { articleFindings } from '@/lib/queries/article-findings'
import { articleVersions } from '@/lib/queries/article-versions'
import { glossary } from '@/lib/queries/glossary'
import { versionDifference } from '@/lib/queries/version-difference'
import { ConstructedBanner } from '../../_components/constructed-banner'
import { WordNotes } from '../../_components/word-notes'
import { reading } from '../../_data/reading'
import { mayHere } from '../../_people/acting'
import { ArticleView } from './_page/article-view'
import { headlineOf } from './_page/headline'
import { TakeAway } from './_page/take-away'
import { VersionLine } from './_page/version-line'

export const dynamic = 'force-dynamic'

interface ArticlePageProps {
  params: Promise<{ article: string }>
}

/** Our own words that the heads of an articleʼs sections mark. */
const ARTICLE_WORDS = ['record', 'window', 'coding']

// The title and the page ask for the same article: one query for both.
const load = cache(async (id: string) => {
  const detail = await reading(articleDetail(id))
  // Constructed texts are ours to show; others belong to those who printed them.
  const isShown = detail?.isConstructed || (await mayHere('read texts'))
  return detail && { ...detail, text: isShown ? detail.text : null }
})

/** Outlet and headline as the page title. */
export async function generateMetadata({ params }: ArticlePageProps): Promise<Metadata> {
  const detail = await load((await params).article)
  if (!detail) return { title: 'No such article' }
  return { title: `${detail.column.outletName}: ${headlineOf(detail)}` }
}

/** Everything coded in one article, by people and, where a text is attached, by the engine. */
export default async function ArticlePage({ params }: ArticlePageProps) {
  const asked = (await params).article
  const [detail, found, versions, known] = await Promise.all([
    load(asked),
    reading(articleFindings(asked)),
    reading(articleVersions(asked)),
    reading(glossary()),
  ])
  if (!detail) notFound()
  const [former, newest] = versions.slice(-2)
  const held = former && newest ? await reading(versionDifference(former.articleId, newest.articleId)) : null
  const release = detail.releases.find(({ isPrimary }) => isPrimary)?.id
  return (
    <>
      {detail.isConstructed && <ConstructedBanner exercise={release} />}
      <VersionLine articleId={asked} versions={versions} held={held} />
      <ArticleView {...(await withMachine(detail))} found={found} />
      <TakeAway articleId={detail.column.articleId} />
      <WordNotes words={wordsOfPage(known, { ids: ARTICLE_WORDS })} />
    </>
  )
}

/** The article with its anchors held against its text, and what the engine read in it. */
async function withMachine(
  detail: ArticleDetail,
): Promise<{ detail: ArticleDetail; machine: MachineReading | null }> {
  if (!detail.text) return { detail, machine: null }
  const { body } = detail.text
  const codings = await reading(articleCodings(detail.column.articleId))
  return {
    detail: { ...detail, mentions: checkedAnchors(body, detail.mentions) },
    machine: machineReading(body, codings),
  }
}
