'use client'

import { useEffect, useRef } from 'react'
import type { ImportChoices } from '@/lib/queries/import-choices'
import { ErrorNote } from '../../_components/error-note'
import { counted } from '../../_wording/numbers'
import type { ReviewState } from '../_state/import-state'
import { writeCarried } from '../_state/review-values'
import { AlikeNote } from './alike-note'
import { FormerNote } from './former-note'
import { HereNote } from './here-note'
import { ReadFacts } from './read-facts'
import { ReleaseChoice } from './release-choice'
import styles from './review-step.module.css'
import { SaveHint } from './save-hint'

interface ReviewStepProps {
  state: ReviewState
  act: (form: FormData) => void
  isPending: boolean
  choices: ImportChoices
}

/** The second step: what was read, each piece with its source and open to change, and the release it may be about. */
export function ReviewStep({ state, act, isPending, choices }: ReviewStepProps) {
  const { here, former, proposed, notes, conflicts, words, text, facts, error, isOpening } = state
  // The former version of its page is told of already.
  const alike = state.alike.filter(({ articleId }) => articleId !== former?.articleId)
  const main = useRef<HTMLButtonElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  // With keys at hand one is then enough to confirm, and what it would save is read out with the button; a thumb scrolls
  // there past what was read.
  useEffect(() => {
    const hasKeys = matchMedia('(pointer: fine) and (min-width: 57rem)').matches
    const next = (hasKeys ? main.current : null) ?? heading.current
    next?.focus()
  }, [])
  const isSame = here?.how === 'same-text'
  const canSave = !isSame || here.toldApartBy === 'outlet' || here.toldApartBy === 'link'
  const language = facts.language?.value ?? 'en'

  return (
    <form action={act} className={styles.form} aria-labelledby="read">
      <input type="hidden" name="carried" value={writeCarried(state)} />
      <h2 id="read" ref={heading} tabIndex={-1} className={styles.heading}>
        What was read
      </h2>
      <p className="lead" id="summary">
        {counted(words, 'word')}
        {state.name ? ` from ${state.name}` : ''}. Nothing is saved yet.
      </p>
      <ErrorNote error={error} />
      {here && <HereNote here={here} main={main} isPending={isPending} />}
      {former && <FormerNote former={former} />}
      {alike.length > 0 && <AlikeNote alike={alike} />}
      {[...notes, ...conflicts].length > 0 && (
        <ul className={styles.notes} aria-label="Worth knowing">
          {[...notes, ...conflicts].map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <div className={styles.columns}>
        <div>
          <ReadFacts state={state} outlets={choices.outlets} />
          {!/^en\b/i.test(language) && (
            <p className={styles.check}>
              <label>
                <input type="checkbox" name="english" /> It says that it is in “{language}”, and the machine
                reads English alone. It is in English all the same
              </label>
            </p>
          )}
          <p className={styles.check}>
            <label>
              <input type="checkbox" name="opening" defaultChecked={isOpening} /> This is only the opening of
              the article
            </label>
          </p>
          <details className={styles.text} open={error !== null}>
            <summary>The text, as it will be kept</summary>
            <textarea name="text" aria-label="Text" defaultValue={text} rows={16} spellCheck={false} />
          </details>
        </div>
        <div className={styles.side}>
          {canSave && (
            <>
              <ReleaseChoice state={state} releases={choices.releases} />
              <p className={styles.go}>
                <button
                  type="submit"
                  name="step"
                  value="save"
                  className={here ? styles.quiet : 'button'}
                  ref={here ? undefined : main}
                  disabled={isPending}
                  aria-describedby={former ? 'summary former chosen' : 'summary chosen'}
                >
                  {isSame ? 'Save as another printing' : here ? 'Save as an article of its own' : 'Save'}
                </button>
                {!here && <SaveHint confirms={proposed !== null || former?.release != null} />}
                <span role="status">{isPending ? 'Saving …' : ''}</span>
              </p>
            </>
          )}
          <p>
            <button type="submit" name="step" value="again" className={styles.quiet} disabled={isPending}>
              Start again
            </button>
          </p>
        </div>
      </div>
    </form>
  )
}
