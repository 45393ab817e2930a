import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { articleCodings } from '@/lib/queries/article-codings'
import { articleDetail } from '@/lib/queries/article-detail'
import { broughtInCodings } from '@/lib/queries/brought-in-codings'
import { ConstructedBanner } from '../../../_components/constructed-banner'
import { Link } from '../../../_components/link'
import { reading } from '../../../_data/reading'
import { headlineOf } from '../_page/headline'
import { CodingForm } from './_form/coding-form'
import { CodingDownloads } from './_page/coding-downloads'
import styles from './_page/coding-downloads.module.css'

export const dynamic = 'force-dynamic'

interface PageProps {
  params: Promise<{ article: string }>
}

const load = cache((id: string) => reading(articleDetail(id)))

/** Outlet and headline as the page title. */
export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const detail = await load((await params).article)
  return {
    title: detail ? `Codings: ${detail.column.outletName}: ${headlineOf(detail)}` : 'No such article',
  }
}

/** All codings of an article, each to be taken away as a file, and the form that brings one in. */
export default async function CodingsPage({ params }: PageProps) {
  const { article } = await params
  const [detail, codings, broughtIn] = await Promise.all([
    load(article),
    reading(articleCodings(article)),
    reading(broughtInCodings(article)),
  ])
  if (!detail) notFound()
  const release = detail.releases.find(({ isPrimary }) => isPrimary)?.id
  return (
    <>
      {detail.isConstructed && <ConstructedBanner exercise={release} />}
      <p className="kicker">
        <b>{detail.column.outletName}</b> · codings
      </p>
      <h1>
        <Link href={`/articles/${article}`}>{headlineOf(detail)}</Link>
      </h1>
      <CodingDownloads articleId={article} codings={codings} broughtIn={broughtIn} />
      <section aria-labelledby="in" className={styles.in}>
        <h2 id="in">Bring a coding in</h2>
        <CodingForm articleId={article} />
      </section>
    </>
  )
}
