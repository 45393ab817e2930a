import type { ArticleMention } from '@/lib/core/compare/pages'
import type { Column } from '@/lib/core/compare/types'
import { Gloss } from '../../../_components/gloss'
import { Link } from '../../../_components/link'
import { Phrase } from '../../../_components/phrase'
import { RelationTag } from '../../../_components/relation-tag'
import { anchorOf } from '../../../_wording/refs'
import { relationTags } from '../../../_wording/relation-tags'
import { whoSpeaks } from '../../../_wording/speech'
import styles from './coded-lists.module.css'
import { mentionFacts } from './mention-facts'

interface CodedItemProps {
  mention: ArticleMention
  language: Column['language']
  release: string | null
}

/** One mention: the phrase, whose voice, what was coded of it, and where it stands beside the other outlets. */
export function CodedItem({ mention, language, release }: CodedItemProps) {
  const anchor = anchorOf(mention.ref)
  const phraseLang = mention.phrase ? language : 'en'
  const aside = [
    whoSpeaks(mention),
    mention.position,
    mention.count > 1 ? `${mention.count} times` : null,
  ].filter(Boolean)
  return (
    <li id={anchor} className={styles.item}>
      <div>
        <span className={styles.phrase}>
          {mention.phrase ? (
            <Phrase phrase={mention.phrase} voice={mention.voice} lang={phraseLang} />
          ) : (
            'a quotation without a cue'
          )}
        </span>
        {mention.gloss && <Gloss text={mention.gloss} />}
        {aside.length > 0 && <span className={styles.aside}>{aside.join(' · ')}</span>}
      </div>
      <div>
        {mention.kind === 'quantity' && mention.alignment && (
          <p className={styles.tags}>
            {(mention.figure ? relationTags(mention, mention.figure) : []).map((tag) => (
              <RelationTag key={tag.words} tag={tag} />
            ))}
          </p>
        )}
        <dl className={styles.facts}>
          {mentionFacts(mention).map(({ name, value, asPrinted }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd lang={asPrinted && language === 'es' ? 'es' : undefined}>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <p className={styles.links}>
        {mention.anchors.length > 0 && <a href={`#in-${anchor}`}>in the text</a>}
        {release && (
          <Link href={`/releases/${release}?open=${encodeURIComponent(mention.ref)}#evidence`}>
            beside the others
          </Link>
        )}
      </p>
      {mention.note && (
        <p className={styles.note}>
          <b>The coder’s note</b> {mention.note}
        </p>
      )}
    </li>
  )
}
