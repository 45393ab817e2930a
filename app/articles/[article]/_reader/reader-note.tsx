import type { ArticleMention, Coder } from '@/lib/core/compare/pages'
import { Gloss } from '../../../_components/gloss'
import { Link } from '../../../_components/link'
import { MachineTag } from '../../../_components/machine-tag'
import { Phrase } from '../../../_components/phrase'
import { anchorOf } from '../../../_wording/refs'
import { whoSpeaks } from '../../../_wording/speech'
import type { CodingView } from '../_coding/article-state'
import { kindOf, kindWords } from '../_coding/kind-words'
import machine from '../_coding/machine.module.css'
import { mentionFacts } from '../_page/mention-facts'
import styles from './reader-note.module.css'
import type { MarkedMention } from './reader-segments'

interface ReaderNoteProps {
  mentions: MarkedMention[]
  /** tapped or clicked, so that it stays */
  pinned: boolean
  language: 'en' | 'es'
  view: CodingView
  engine: Coder | null
}

const KINDS: Record<ArticleMention['kind'], string> = {
  term: 'Word',
  quantity: 'Number',
  window: 'Window',
  citation: 'Source',
}

/** The coding of the mentions under the pointer or the focus, beside the text. */
export function ReaderNote({ mentions, pinned, language, view, engine }: ReaderNoteProps) {
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
            {view === 'both' && !mention.byMachine && <span className={styles.hand}>by hand</span>}
            {mention.byMachine && <MachineTag />}
          </p>
          <p className={styles.phrase}>
            {mention.phrase ? (
              <Phrase phrase={mention.phrase} voice={mention.voice} lang={language} />
            ) : (
              'a quotation without a cue'
            )}
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
          {mention.byMachine && engine && (
            <p className={machine.read}>
              Read by the {engine.name} {engine.engineVersion}
              <Link href={kindWords[kindOf[mention.kind]].accuracy}>
                how often it is right on {kindWords[kindOf[mention.kind]].title.toLowerCase()}
              </Link>
            </p>
          )}
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
