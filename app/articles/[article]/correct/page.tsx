import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { coderIdOf } from '@/lib/commands/correct/start-correcting'
import type { ArticleCoding } from '@/lib/core/compare/pages'
import { articleCodings } from '@/lib/queries/article-codings'
import { articleDetail } from '@/lib/queries/article-detail'
import { correction } from '@/lib/queries/correction'
import { Link } from '../../../_components/link'
import { reading } from '../../../_data/reading'
import { currentActor, keptName } from '../../../_people/acting'
import { overAll } from '../../../_wording/coding'
import { headlineOf } from '../_page/headline'
import { Corrector } from './_screen/corrector'
import { StartForm } from './_screen/start-form'
import styles from './page.module.css'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Correct a coding' }

interface CorrectPageProps {
  params: Promise<{ article: string }>
  searchParams: Promise<{ name?: string }>
}

/** Where a person takes a coding, corrects it mention by mention, and has a coding of their own then. */
export default async function CorrectPage({ params, searchParams }: CorrectPageProps) {
  const articleId = (await params).article
  const detail = await reading(articleDetail(articleId))
  if (!detail) notFound()
  const actor = await currentActor()
  const name = await keptName(actor)
  const asksName = (await searchParams).name !== undefined
  const own = name && !asksName ? await reading(correction(articleId, coderIdOf(name))) : null
  const article = `/articles/${articleId}`
  return (
    <>
      <header>
        <p className="kicker">
          <b>{detail.column.outletName}</b> · correct by hand
        </p>
        <h1>{headlineOf(detail)}</h1>
      </header>
      {own ? (
        <>
          <p className={styles.who}>
            You code as <b>{own.coder.name}</b>.
            {own.beganFrom && <> Your coding began as a copy of {own.beganFrom}.</>}{' '}
            <Link href="?name">Another name</Link>{' '}
            <Link href={`${article}?coding=both`}>Compare machine and hand</Link>
          </p>
          <Corrector key={own.codingId} initial={own} />
        </>
      ) : detail.text ? (
        <>
          <p className="lead">
            You get a coding of your own: a copy in which you say of each marked phrase whether it is right,
            change it, or add what is missing. Every change is saved at once and can be undone.
          </p>
          <StartForm
            articleId={articleId}
            name={name ?? actor.name}
            choices={(await reading(articleCodings(articleId))).sort(engineFirst).map(choiceOf)}
          />
        </>
      ) : (
        <p className="lead">
          No text of this article is attached, so there is nothing to mark words in. Attach it on the{' '}
          <Link href={article}>page of the article</Link>, then come back here.
        </p>
      )}
    </>
  )
}

function engineFirst(a: ArticleCoding, b: ArticleCoding): number {
  return Number(b.coder.kind === 'engine') - Number(a.coder.kind === 'engine')
}

function choiceOf({ coder, mentions, begunByMachine: begun }: ArticleCoding) {
  const by = begun
    ? `${coder.name}, who looked at ${overAll(begun)} of the machine’s`
    : `hand (${coder.name})`
  const label = coder.kind === 'engine' ? `machine (${coder.name} ${coder.engineVersion})` : by
  return { coderId: coder.id, label, mentions: mentions.length }
}
