import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { releaseCandidates } from '@/lib/commands/import/release-candidates'
import { importChoices } from '@/lib/queries/import-choices'
import { importedArticle } from '@/lib/queries/imported-article'
import { Link } from '../../../_components/link'
import { reading } from '../../../_data/reading'
import { DeleteArticle } from './_page/delete-article'
import { MetadataTable } from './_page/metadata-table'
import { ReleaseForm } from './_page/release-form'

export const dynamic = 'force-dynamic'

interface PageProps {
  params: Promise<{ article: string }>
}

const load = cache((id: string) => reading(importedArticle(id)))

/** The outlet and headline as the page title. */
export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const article = await load((await params).article)
  return { title: article ? `Imported: ${article.headline ?? article.outletName}` : 'No such article' }
}

/** An imported article: where what is known of it came from, which release it is about, and how to be rid of it. */
export default async function ImportedArticlePage({ params }: PageProps) {
  const article = await load((await params).article)
  if (!article) notFound()
  const { articleId, headline, outletName, metadata, release, text } = article
  const [choices, candidates] = await Promise.all([
    reading(importChoices()),
    text ? reading(releaseCandidates({ text: text.body, published: text.published })) : [],
  ])
  return (
    <>
      <p className="kicker">
        <b>{outletName}</b> · imported
      </p>
      <h1>
        <Link href={`/articles/${articleId}`}>{headline ?? 'Headline not seen'}</Link>
      </h1>
      <ReleaseForm
        articleId={articleId}
        release={release}
        candidates={candidates}
        releases={choices.releases}
      />
      <MetadataTable metadata={metadata} />
      <DeleteArticle articleId={articleId} />
    </>
  )
}
