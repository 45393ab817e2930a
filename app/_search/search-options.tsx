'use client'

import { useEffect } from 'react'
import type { Voice } from '@/lib/core/compare/types'
import type { SearchHit } from '@/lib/core/search/types'
import { Link } from '../_components/link'
import { counted } from '../_wording/numbers'
import { HitLink } from './hit-link'
import { HitTitle } from './hit-title'
import { foundInFacts, kindWords, lineFacts, restWords, shownWords } from './hit-words'
import { Marked } from './marked'
import styles from './search-options.module.css'
import { NO_FILTERS, searchHref } from './search-params'
import { SingleKeySwitch } from './single-key-switch'
import { type Asked, useSearchAnswer } from './use-search-answer'

interface SearchOptionsProps {
  listId: string
  typed: string
  /** phrases in this voice alone; null: everything */
  voice: Voice | null
  /** the id of the option that the arrow keys have reached */
  active: string | null
  onOptions: (hasOptions: boolean) => void
  onPick: () => void
}

/** What answers while one types: options in groups, each a link to the place itself, and one to everything. */
export function SearchOptions({ listId, typed, voice, active, onOptions, onPick }: SearchOptionsProps) {
  const asked = useSearchAnswer(typed, voice)
  const { answer, state } = asked
  const groups = answer?.groups.filter(({ hits }) => hits.length > 0) ?? []
  const hasOptions = groups.length > 0
  const shown = answer?.near?.instead ?? typed.trim()
  useEffect(() => onOptions(hasOptions), [hasOptions, onOptions])

  const option = (id: string) => ({
    id,
    role: 'option',
    tabIndex: -1,
    'aria-selected': id === active,
    className: styles.option,
    onClick: onPick,
  })
  return (
    <>
      <p className={styles.status} role="status">
        {statusWords(asked, typed)}
      </p>
      <div
        id={listId}
        role="listbox"
        aria-label="Found"
        className={styles.list}
        data-old={state === 'asking' || undefined}
      >
        {groups.map(({ kind, count, isMore, hits }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox, not of fields
          <div key={kind} role="group" aria-labelledby={`${listId}-${kind}`}>
            <p id={`${listId}-${kind}`} role="presentation" className={styles.kind}>
              {kindWords[kind].many} <span>{shownWords({ count, isMore, hits })}</span>
            </p>
            {hits.map((hit, index) => (
              <HitLink key={hit.page} hit={hit} {...option(`${listId}-${kind}-${index}`)}>
                <OptionWords hit={hit} />
              </HitLink>
            ))}
            {(isMore || count > hits.length) && (
              <Link
                href={searchHref({ typed: shown, kind, filters: { ...NO_FILTERS, voice } })}
                {...option(`${listId}-${kind}-rest`)}
              >
                {restWords({ kind, count, isMore })}
              </Link>
            )}
          </div>
        ))}
        {hasOptions && (
          <Link
            href={searchHref({ typed: shown, filters: { ...NO_FILTERS, voice } })}
            {...option(`${listId}-all`)}
          >
            Everything found for <b>{shown}</b>
          </Link>
        )}
      </div>
      <SingleKeySwitch />
    </>
  )
}

function OptionWords({ hit }: { hit: SearchHit }) {
  return (
    <>
      <span className={styles.title}>
        <HitTitle hit={hit} />
      </span>
      <span className={styles.facts}>
        <Marked text={lineFacts(hit).join(' · ')} found={foundInFacts(hit)} />
      </span>
    </>
  )
}

function statusWords({ answer, state }: Asked, typed: string): string {
  if (state === 'idle')
    return '“67,8” finds 67,879 however it is printed. Words in quotation marks stand together.'
  if (state === 'failed') return 'The search did not answer. Enter asks again, on a page of its own.'
  if (!answer) return 'Looking…'
  const count = answer.groups.reduce((sum, group) => sum + group.count, 0)
  const more = answer.groups.some(({ isMore }) => isMore) ? 'more than ' : ''
  const found = `${more}${counted(count, 'result')}`
  if (!answer.near) return found
  return answer.near.instead
    ? `Nothing holds “${answer.q}”; ${found} for “${answer.near.instead}”`
    : `Nothing holds “${answer.q || typed}”. Enter shows what is near.`
}
