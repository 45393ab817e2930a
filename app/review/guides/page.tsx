import type { Metadata } from 'next'
import { emptyGuideText } from '@/lib/content/style/shipped-style-guides'
import { ownStyleGuideTexts } from '@/lib/queries/own-style-guides'
import { styleGuideChoices } from '@/lib/queries/style-guide-choices'
import { Link } from '../../_components/link'
import { reading } from '../../_data/reading'
import { counted } from '../../_wording/numbers'
import { GuideForm } from './_form/guide-form'
import styles from './guides.module.css'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Style guides' }

interface GuidesPageProps {
  searchParams: Promise<{ guide?: string | string[] }>
}

/** The style guides that drafts can be held to, and a form for a house's own. */
export default async function GuidesPage({ searchParams }: GuidesPageProps) {
  const [{ guide: asked }, choices, own] = await Promise.all([
    searchParams,
    reading(styleGuideChoices()),
    reading(ownStyleGuideTexts()),
  ])
  const guide = own.find(({ id }) => id === asked) ?? null
  return (
    <>
      <p className="kicker">
        <Link href="/review">Review</Link>
      </p>
      <h1>Style guides</h1>
      <p className="lead">
        What a draft can be held to: wordings, where and since when a rule holds, and what may stand instead.
        Quotations are never rewritten.
      </p>
      <ul className={styles.list}>
        {choices.map(({ id, name, about, rules }) => {
          const mine = own.find((one) => one.id === id)
          return (
            <li key={id}>
              <b>{name}</b> <small>{rules === 0 ? 'empty' : counted(rules, 'rule')}</small>
              <p>{about}</p>
              {mine && (
                <small>
                  Entered here by {mine.byName}. <Link href={`/review/guides?guide=${id}`}>Change it</Link>
                </small>
              )}
            </li>
          )
        })}
      </ul>
      <h2>{guide ? `Change “${guide.id}”` : 'Your own'}</h2>
      {guide && (
        <p>
          <Link href="/review/guides">Enter another one instead</Link>
        </p>
      )}
      <GuideForm
        key={`${guide?.id} ${guide?.number}`}
        guide={guide && { id: guide.id, number: guide.number }}
        yaml={guide?.yaml ?? emptyGuideText()}
      />
    </>
  )
}
