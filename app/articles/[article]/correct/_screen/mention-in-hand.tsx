import type { Correction, MentionToCorrect } from '@/lib/core/correct/correction'
import { Phrase } from '../../../../_components/phrase'
import { whoSpeaks } from '../../../../_wording/speech'
import { mentionFacts } from '../../_page/mention-facts'
import { type KeyAction, keyOf } from '../_state/key-map'
import { kindChoices } from '../_state/mention-fields'
import { KeyCap } from './key-cap'
import styles from './panel.module.css'

interface MentionInHandProps {
  mention: MentionToCorrect
  release: Correction['release']
  /** the words of the next mention of its kind, with which it could be merged */
  nextPhrase: string | null
  onAct: (action: KeyAction) => void
}

/** What the mention is coded as, why that may be wrong, and what can be done with it. */
export function MentionInHand({ mention, release, nextPhrase, onAct }: MentionInHandProps) {
  const { shown, coded, doubts, isChecked } = mention
  const kind = kindChoices.find((choice) => choice.kind === coded.kind)?.label
  const tied = release?.figures.find(({ id }) => id === mention.figureId)
  const facts = mentionFacts(shown).filter(({ name }) => name !== 'The record' && name !== 'Tied by')
  const voice = whoSpeaks(shown)
  return (
    <>
      <h2>{shown.kind === 'term' ? `${kind}: ${shown.facetLabel}` : kind}</h2>
      <p className={styles.phrase}>
        {shown.phrase ? (
          <Phrase phrase={shown.phrase} voice={shown.voice} lang="en" />
        ) : (
          'a quotation without a cue'
        )}
      </p>
      <dl>
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {coded.kind === 'quantity' && release && (
          <div>
            <dt>The record</dt>
            <dd>{tied ? tied.label : 'tied to no figure'}</dd>
          </div>
        )}
        {voice && (
          <div>
            <dt>Voice</dt>
            <dd>{voice}</dd>
          </div>
        )}
        {coded.note && (
          <div>
            <dt>Note</dt>
            <dd>{coded.note}</dd>
          </div>
        )}
      </dl>
      {doubts.length > 0 && !isChecked ? (
        <div className={styles.doubts}>
          <p>Why it may be wrong</p>
          <ul>
            {doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </div>
      ) : (
        <p className={styles.fine}>{isChecked ? 'A person looked at it.' : 'No doubts about it.'}</p>
      )}
      <div className={styles.row}>
        <Act action="accept" label="Accept" isMain isOff={isChecked} onAct={onAct} />
        <Act action="edit" label="Edit" onAct={onAct} />
        <Act action="split" label="Split" onAct={onAct} />
        <Act
          action="merge"
          label={nextPhrase === null ? 'Merge with next' : `Merge with next: “${shortened(nextPhrase)}”`}
          isOff={nextPhrase === null}
          onAct={onAct}
        />
        <Act action="delete" label="Delete" onAct={onAct} />
        {coded.kind === 'quantity' && (
          <Act action="tie" label="Tie to figure" isOff={release === null} onAct={onAct} />
        )}
      </div>
    </>
  )
}

interface ActProps {
  action: KeyAction
  label: string
  isMain?: boolean
  isOff?: boolean
  onAct: (action: KeyAction) => void
}

/** A button with its key. */
export function Act({ action, label, isMain = false, isOff = false, onAct }: ActProps) {
  return (
    <button
      type="button"
      className={isMain ? styles.main : undefined}
      disabled={isOff}
      onClick={() => onAct(action)}
    >
      {label} <KeyCap>{keyOf(action)}</KeyCap>
    </button>
  )
}

function shortened(phrase: string): string {
  return phrase.length > 32 ? `${phrase.slice(0, 30)} …` : phrase
}
