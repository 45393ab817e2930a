import type { Metadata } from 'next'
import { shippedGuideText } from '@/lib/content/style/shipped-style-guides'
import { ownStyleGuideTexts } from '@/lib/queries/own-style-guides'
import { styleGuideChoices } from '@/lib/queries/style-guide-choices'
import { styleGuideRules } from '@/lib/queries/style-guide-rules'
import { Link } from '../../_components/link'
import { reading } from '../../_data/reading'
import { counted } from '../../_wording/numbers'
import { NewGuide } from './_page/new-guide'
import { OwnGuide } from './_page/own-guide'
import { RuleList } from './_page/rule-list'
import styles from './guides.module.css'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Style guides' }

interface GuidesPageProps {
  /**
   * `guide`: one entered here, to be changed, `rule` the rule of it that is; `undo`: the version before a rule was taken out;
   * `from`: one that ships, to begin with
   */
  searchParams: Promise<Record<'guide' | 'rule' | 'undo' | 'from', string | string[] | undefined>>
}

/** The style guides that drafts can be held to, and a form for a house's own. */
export default async function GuidesPage({ searchParams }: GuidesPageProps) {
  const [{ guide: asked, rule, undo, from }, choices, own, rulesOf] = await Promise.all([
    searchParams,
    reading(styleGuideChoices()),
    reading(ownStyleGuideTexts()),
    reading(styleGuideRules()),
  ])
  const guide = own.find(({ id }) => id === asked) ?? null
  const begun = typeof from === 'string' ? shippedGuideText(from) : null
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
              <RuleList rules={rulesOf.get(id) ?? []} />
              {!mine && rulesOf.get(id)?.length !== 0 && (
                <small>
                  <Link href={`/review/guides?from=${id}#yours`}>Begin your own with it</Link>
                </small>
              )}
              {mine && (
                <small>
                  Entered here by {mine.byName}.{' '}
                  <Link href={`/review/guides?guide=${id}#yours`}>Change it</Link>
                </small>
              )}
            </li>
          )
        })}
      </ul>
      {guide ? (
        <OwnGuide guide={guide} rule={typeof rule === 'string' ? rule : null} undo={Number(undo) || null} />
      ) : (
        <NewGuide begun={begun} />
      )}
    </>
  )
}
