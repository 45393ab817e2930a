import type { ArticleMention } from '@/lib/core/compare/pages'
import { Phrase } from '../../../_components/phrase'
import { counted } from '../../../_wording/numbers'
import { anchorOf } from '../../../_wording/refs'
import styles from './unanchored.module.css'

/** The mentions whose phrase was not found in the attached text; they are listed, never moved. */
export function Unanchored({ mentions, language }: { mentions: ArticleMention[]; language: 'en' | 'es' }) {
  if (mentions.length === 0) return null
  return (
    <details className={styles.unanchored}>
      <summary>{counted(mentions.length, 'coded phrase')} did not anchor in this text</summary>
      <ul>
        {mentions.map((mention) => (
          <li key={mention.ref}>
            <a href={`#${anchorOf(mention.ref)}`}>
              {mention.phrase ? (
                <Phrase phrase={mention.phrase} voice={mention.voice} lang={language} />
              ) : (
                'a quotation without a cue'
              )}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
