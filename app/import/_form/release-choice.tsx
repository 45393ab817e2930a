'use client'

import { useRef } from 'react'
import type { ImportChoices } from '@/lib/queries/import-choices'
import { NEW_RELEASE, type ReviewState } from '../_state/import-state'
import styles from './review-step.module.css'

const MOST_SHOWN = 3 // further ones have hardly a reason; every release is in the list below

interface ReleaseChoiceProps {
  state: Pick<ReviewState, 'candidates' | 'former' | 'proposed' | 'release'>
  releases: ImportChoices['releases']
}

/** Which release the article is about: the likely ones with reasons, any other, none, or one that is to be entered. */
export function ReleaseChoice({
  state: { candidates, former, proposed, release },
  releases,
}: ReleaseChoiceProps) {
  const other = useRef<HTMLInputElement>(null)
  const kept = former?.release ?? null
  const shown = candidates.filter(({ releaseId }) => releaseId !== kept?.id).slice(0, MOST_SHOWN)
  const isShown = ['', NEW_RELEASE].includes(release) || shown.some(({ releaseId }) => releaseId === release)
  return (
    <fieldset className={styles.releases}>
      <legend id="chosen">Which release is it about?</legend>
      {former && kept && (
        <label>
          <input type="radio" name="release" value="" defaultChecked={release === ''} />
          <span>
            <b>{kept.shortTitle}</b>
            <small>
              As version {former.number} has it. It can be changed, or taken away, on its page later.
            </small>
          </span>
        </label>
      )}
      {shown.length === 0 && !kept && <p>No number or name in it leads to a release that is here.</p>}
      {shown.map(({ releaseId, shortTitle, reasons }) => (
        <label key={releaseId}>
          <input type="radio" name="release" value={releaseId} defaultChecked={release === releaseId} />
          <span>
            <b>{shortTitle}</b>
            {releaseId === proposed && <em>proposed</em>}
            <small>{reasons.join(' ')}</small>
          </span>
        </label>
      ))}
      <label>
        <input type="radio" name="release" value="other" ref={other} defaultChecked={!isShown} />
        <span>
          <b>Another one</b>
          <select
            name="other"
            aria-label="Another release"
            defaultValue={isShown ? '' : release}
            onChange={() => {
              if (other.current) other.current.checked = true
            }}
          >
            <option value="">choose …</option>
            {releases.map(({ id, shortTitle }) => (
              <option key={id} value={id}>
                {shortTitle}
              </option>
            ))}
          </select>
        </span>
      </label>
      {!kept && (
        <label>
          <input type="radio" name="release" value="" defaultChecked={release === ''} />
          <span>
            <b>None of these</b>
            <small>It is saved and read all the same, and can be tied to a release later.</small>
          </span>
        </label>
      )}
      <label>
        <input type="radio" name="release" value={NEW_RELEASE} defaultChecked={release === NEW_RELEASE} />
        <span>
          <b>A release that is not here yet</b>
          <small>It is saved, and you enter what was published; the form begins with its numbers.</small>
        </span>
      </label>
    </fieldset>
  )
}
