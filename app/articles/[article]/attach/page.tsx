import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { codingsMadeHere } from '@/lib/commands/detach-text'
import { env } from '@/lib/env'
import { articleDetail } from '@/lib/queries/article-detail'
import { Link } from '../../../_components/link'
import { reading } from '../../../_data/reading'
import { noLinks } from '../../../_people/acting'
import { keptUntil, textAttachedWords } from '../../../_wording/kept-until'
import { headlineOf } from '../_page/headline'
import { AttachForm } from './_form/attach-form'
import { RemoveForm } from './_form/remove-form'

export const dynamic = 'force-dynamic'

interface PageProps {
  params: Promise<{ article: string }>
}

const load = cache((id: string) => reading(articleDetail(id)))

/** The outlet and headline as the page title. */
export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const detail = await load((await params).article)
  if (!detail) return { title: 'No such article' }
  return { title: `Attach a text: ${detail.column.outletName}, ${headlineOf(detail)}` }
}

/** Where the text of an article is attached, put in place of another, or removed. */
export default async function AttachPage({ params }: PageProps) {
  const detail = await load((await params).article)
  if (!detail) notFound()
  const { column, text, isConstructed, imported } = detail
  const { articleId, outletName } = column
  const { retentionDays } = env()
  const kept = keptUntil(new Date().toISOString(), retentionDays)
  const hasOwn = isConstructed || imported !== null
  const [made, linksOff] = await Promise.all([text ? reading(codingsMadeHere(articleId)) : [], noLinks()])
  return (
    <>
      <p className="kicker">
        <b>{outletName}</b> · attach a text
      </p>
      <h1>
        <Link href={`/articles/${articleId}`}>{headlineOf(detail)}</Link>
      </h1>
      {hasOwn ? (
        <p className="lead">
          {isConstructed ? (
            'This article is constructed: its text is part of Parallax and no other belongs to it.'
          ) : (
            <>
              This article was imported with its text. Another text of the same page is its next version:{' '}
              <Link href="/import">import</Link> it under the same link. To be rid of this one,{' '}
              <Link href={`/import/articles/${articleId}`}>delete it</Link>.
            </>
          )}
        </p>
      ) : (
        <>
          <p className="lead">
            {text
              ? `${textAttachedWords(text.attachedAt, retentionDays)} You can put another one in its place.`
              : 'If you have the article, its coded phrases are found in it and marked in place.'}{' '}
            What you attach stays in your own database{kept && `, ${kept}`}.
          </p>
          <AttachForm articleId={articleId} linksOff={linksOff} />
          {text && <RemoveForm articleId={articleId} made={made} />}
        </>
      )}
    </>
  )
}
