import { Fragment, type ReactNode } from 'react'
import type { NumberedNote } from '@/lib/core/review/marked-pieces'
import type { NoteField } from '@/lib/core/review/note'
import type { Replacement } from '@/lib/core/style/replacement'
import { Link } from '../../_components/link'
import { Phrase } from '../../_components/phrase'
import { voiceWords } from '../../_wording/speech'
import styles from './note-card.module.css'

interface NoteCardProps {
  note: NumberedNote
  /** the release whose figures it names; null without one */
  releaseId: string | null
  isCurrent: boolean
  /** leads to its words in the draft; null where there is no box */
  show: (() => void) | null
  /** puts a suggestion into the draft; null: the form of the id below does */
  accept: ((replacement: Replacement) => void) | null
  acceptForm?: string
  /** what else can be done with it */
  children?: ReactNode
}

const SHOWN = 6 // outlets; the rest is behind a fold

/** A note: what, at which words, against which figure or rule with its source, and what others printed. */
export function NoteCard({ note, releaseId, isCurrent, show, accept, acceptForm, children }: NoteCardProps) {
  const { number, title, words, text, rule, figures, field, scope, voice, replacements, advice, kind } = note
  return (
    <li
      id={number === null ? undefined : `note-${number}`}
      className={`${styles.note} ${styles[kind] ?? ''}`}
      data-key={note.key}
      data-current={isCurrent || undefined}
      tabIndex={-1}
    >
      <p className={styles.head}>
        {number !== null && <b className={styles.number}>{number}</b>}
        <span className={styles.title}>{title}</span>
        {text !== '' && show && (
          <button type="button" className={styles.show} onClick={show}>
            In the draft<span className="sr-only">: “{text}”</span>
          </button>
        )}
      </p>
      {text !== '' && kind !== 'finding' && kind !== 'style' && (
        <p className={styles.words}>
          {[...new Set([text, ...(note.also ?? []).map((place) => place.text)])].map((phrase, index) => (
            <Fragment key={phrase}>
              {index > 0 && ' · '}
              <Phrase phrase={phrase} voice={voice} lang="en" />
            </Fragment>
          ))}
          {voice && voice !== 'outlet' && <small> {voiceWords[voice]}</small>}
        </p>
      )}
      {(note.asks || kind === 'source') && <p className={styles.statement}>{words}</p>}
      {figures.map((figure) => (
        <p key={figure.id} className={styles.says}>
          <b>The document</b>
          <span>
            {releaseId === null ? (
              figure.recorded
            ) : (
              <Link
                href={`/releases/${releaseId}?open=${encodeURIComponent(`figure:${figure.id}`)}#evidence`}
                target="_blank"
                rel="noopener"
              >
                {figure.recorded}
              </Link>
            )}{' '}
            <small>{figure.label}</small>
          </span>
        </p>
      ))}
      {kind !== 'source' && <FieldList field={field} />}
      {kind === 'number' && field.length === 0 && <p className={styles.none}>No other outlet printed it.</p>}
      {replacements.length > 0 && (
        <p className={styles.instead}>
          {replacements.map((one) => (
            <button
              key={`${one.start} ${one.text}`}
              type="submit"
              name="accept"
              form={acceptForm}
              value={JSON.stringify(one)}
              className={styles.accept}
              onClick={
                accept
                  ? (event) => {
                      event.preventDefault()
                      accept(one)
                    }
                  : undefined
              }
            >
              Put “{one.text}”
            </button>
          ))}
        </p>
      )}
      {kind === 'style' && replacements.length > 0 && advice && <p className={styles.none}>{advice}</p>}
      {rule && (
        <p className={styles.rule}>
          {kind === 'style' ? (
            <>
              {scope && scope[0]?.toUpperCase() + scope.slice(1)}. Rule:{' '}
              <code>{rule.id.replace(/^style\//, '')}</code>,{' '}
              {rule.url ? (
                <a href={rule.url} rel="noreferrer external">
                  {rule.why}
                </a>
              ) : (
                rule.why
              )}
            </>
          ) : (
            rule.why
          )}
        </p>
      )}
      {children}
    </li>
  )
}

function FieldList({ field }: { field: NoteField[] }) {
  if (field.length === 0) return null
  const rest = field.slice(SHOWN)
  return (
    <>
      {field.slice(0, SHOWN).map(fieldLine)}
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>{rest.length} more</summary>
          {rest.map(fieldLine)}
        </details>
      )}
    </>
  )
}

function fieldLine({ articleId, outletName, phrase, voice, relation }: NoteField, index: number) {
  const aside = [relation, voice && (voice === 'outlet' ? 'own words' : voiceWords[voice])].filter(Boolean)
  return (
    <p key={`${articleId} ${index}`} className={styles.says}>
      <Link href={`/articles/${articleId}`} target="_blank" rel="noopener">
        {outletName}
      </Link>
      <span>
        {phrase !== '' && <Phrase phrase={phrase} voice={voice} lang="en" />}{' '}
        <small>{aside.join(' · ')}</small>
      </span>
    </p>
  )
}
