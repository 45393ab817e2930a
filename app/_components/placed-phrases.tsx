import type { ReactNode } from 'react'
import type { PlacedPhrase } from '@/lib/core/compare/uses'
import { inArticleHref, placeHref } from '../_search/hit-words'
import { publishedWords } from '../_wording/coding'
import { counted } from '../_wording/numbers'
import { placeAside, whoSpeaks } from '../_wording/speech'
import { Gloss } from './gloss'
import { Link } from './link'
import { Phrase } from './phrase'
import styles from './placed-phrases.module.css'

interface PlacedPhrasesProps<Item extends PlacedPhrase> {
  phrases: Item[]
  /** what more is known of one, in short pieces */
  facts?: (phrase: Item) => (string | null)[]
  /** the words shown in place of the phrase, where that says little */
  children?: (phrase: Item) => ReactNode
}

/** Phrases across releases: each leads to its evidence beside the other outlets, and to its place in the article. */
export function PlacedPhrases<Item extends PlacedPhrase>({
  phrases,
  facts,
  children,
}: PlacedPhrasesProps<Item>) {
  return (
    <ol className={styles.list}>
      {phrases.map((phrase) => (
        <li key={phrase.ref}>
          <p className={styles.when}>{publishedWords(phrase.published)}</p>
          <div>
            <p className={styles.words}>
              <Link href={placeHref(phrase)}>
                {children?.(phrase) ?? (
                  <Phrase phrase={phrase.phrase} voice={phrase.voice} lang={phrase.language} />
                )}
              </Link>{' '}
              {phrase.gloss && <Gloss text={phrase.gloss} />}
            </p>
            <p className={styles.facts}>
              <Link href={`/outlets/${phrase.outletId}`}>{phrase.outletName}</Link>
              {[
                ...(facts ? facts(phrase) : [whoSpeaks(phrase)]),
                placeAside(phrase.position),
                phrase.count > 1 ? counted(phrase.count, 'time') : null,
                phrase.coderKind === 'engine' ? 'read by machine' : null,
                phrase.release ? `on ${phrase.release.shortTitle}` : 'tied to no release yet',
              ]
                .filter(Boolean)
                .map((fact) => ` · ${fact}`)}
              {' · '}
              <Link href={inArticleHref(phrase)}>in its article</Link>
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
