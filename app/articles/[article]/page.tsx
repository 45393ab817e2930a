import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { articleDetail } from '@/lib/queries/article-detail'
import { ConstructedBanner } from '../../_components/constructed-banner'
import { reading } from '../../_data/reading'
import { ArticleView } from './_page/article-view'
import { headlineOf } from './_page/headline'

export const dynamic = 'force-dynamic'

interface ArticlePageProps {
  params: Promise<{ article: string }>
}

// The title and the page ask for the same article: one query for both.
const load = cache((id: string) => reading(articleDetail(id)))

/** Outlet and headline as the page title. */
export async function generateMetadata({ params }: ArticlePageProps): Promise<Metadata> {
  const detail = await load((await params).article)
  if (!detail) return { title: 'No such article' }
  return { title: `${detail.column.outletName}: ${headlineOf(detail)}` }
}

/** Everything coded in one article. */
export default async function ArticlePage({ params }: ArticlePageProps) {
  const detail = await load((await params).article)
  if (!detail) notFound()
  const release = detail.releases.find(({ isPrimary }) => isPrimary)?.id
  return (
    <>
      {detail.isConstructed && <ConstructedBanner exercise={release} />}
      <ArticleView detail={detail} />
    </>
  )
}
