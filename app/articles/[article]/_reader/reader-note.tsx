import type { ArticleMention } from '@/lib/core/compare/pages'
import { Gloss } from '../../../_components/gloss'
import { Phrase } from '../../../_components/phrase'
import { anchorOf } from '../../../_wording/refs'
import { whoSpeaks } from '../../../_wording/speech'
import { mentionFacts } from '../_page/mention-facts'
import styles from './reader-note.module.css'

interface ReaderNoteProps {
  mentions: ArticleMention[]
  /** tapped or clicked, so that it stays */
  pinned: boolean
  language: 'en' | 'es'
}

const KINDS: Record<ArticleMention['kind'], string> = {
  term: 'Word',
  quantity: 'Number',
  window: 'Window',
  citation: 'Source',
}

/** The coding of the mentions under the pointer or the focus, beside the text. */
export function ReaderNote({ mentions, pinned, language }: ReaderNoteProps) {
  return (
    <aside
      className={styles.note}
      aria-label="Coding of the marked phrase"
      aria-live="polite"
      data-empty={mentions.length === 0 || undefined}
    >
      {mentions.length === 0 && (
        <p className={styles.hint}>
          Point at a marked phrase, or move to it with the Tab key, to see how it was coded.
        </p>
      )}
      {mentions.map((mention) => (
        <div key={mention.ref} className={styles.one}>
          <p className={styles.kind}>
            {mention.kind === 'term' ? `${KINDS.term}: ${mention.facetLabel}` : KINDS[mention.kind]}
          </p>
          <p className={styles.phrase}>
            <Phrase phrase={mention.phrase} voice={mention.voice} lang={language} />
            {mention.gloss && <Gloss text={mention.gloss} />}
          </p>
          <dl>
            {whoSpeaks(mention) && (
              <div>
                <dt>Voice</dt>
                <dd>{whoSpeaks(mention)}</dd>
              </div>
            )}
            {mentionFacts(mention).map(({ name, value, asPrinted }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd lang={asPrinted && language === 'es' ? 'es' : undefined}>{value}</dd>
              </div>
            ))}
          </dl>
          <a href={`#${anchorOf(mention.ref)}`}>In the list below</a>
        </div>
      ))}
      {pinned && (
        <p className={styles.hint}>
          <kbd>Esc</kbd> lets go
        </p>
      )}
    </aside>
  )
}
