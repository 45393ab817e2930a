import type { CSSProperties } from 'react'
import type { ArticleMention } from '@/lib/core/compare/pages'
import type { Column } from '@/lib/core/compare/types'
import { Term } from '../../../_components/term'
import { ToneMeanings } from '../../../_components/tone-meanings'
import { CodedItem } from './coded-item'
import styles from './coded-lists.module.css'

interface CodedListsProps {
  mentions: ArticleMention[]
  language: Column['language']
  /** the release under which the article is compared */
  release: string | null
}

const KINDS = [
  { kind: 'quantity', title: 'Numbers' },
  { kind: 'term', title: 'Words' },
  { kind: 'window', title: 'Windows', word: 'window' },
  { kind: 'citation', title: 'Officials and other sources' },
] as const

// What one takes on a phone, in rem.
const ITEM = 9

/** The four kinds of mention as lists; words under their facets. */
export function CodedLists({ mentions, language, release }: CodedListsProps) {
  return KINDS.map(({ kind, title, ...also }) => {
    const ofKind = mentions.filter((mention) => mention.kind === kind)
    return (
      <section
        key={kind}
        aria-labelledby={`list-${kind}`}
        className={`${styles.list} far`}
        style={{ '--tall': `${5 + ofKind.length * ITEM}rem` } as CSSProperties}
      >
        <h3 id={`list-${kind}`}>
          {'word' in also ? <Term word={also.word}>{title}</Term> : title} <small>{ofKind.length}</small>
        </h3>
        {ofKind.length === 0 && <p className={styles.none}>None in the part coded.</p>}
        {ofKind.some((mention) => mention.kind === 'quantity' && mention.figure) && <ToneMeanings />}
        {groupsOf(ofKind).map(({ heading, items }) => (
          <div key={heading ?? kind}>
            {heading && <h4 className={styles.facet}>{heading}</h4>}
            <ol>
              {items.map((mention) => (
                <CodedItem key={mention.ref} mention={mention} language={language} release={release} />
              ))}
            </ol>
          </div>
        ))}
      </section>
    )
  })
}

/** Words by facet, in the order in which the facets are first met; other kinds in one group without a heading. */
function groupsOf(mentions: ArticleMention[]): { heading: string | null; items: ArticleMention[] }[] {
  const groups = new Map<string | null, ArticleMention[]>()
  for (const mention of mentions) {
    const heading = mention.kind === 'term' ? mention.facetLabel : null
    groups.set(heading, [...(groups.get(heading) ?? []), mention])
  }
  return [...groups].map(([heading, items]) => ({ heading, items }))
}
