'use client'

import { useActionState } from 'react'
import type { Lessons } from '@/lib/content/lessons/read-lessons'
import type { TextChoice } from '@/lib/queries/classroom/text-choices'
import { ErrorNote } from '../../../_components/error-note'
import { type OwnState, ownStep } from '../_actions/class-steps'
import styles from './add-assignment.module.css'

interface OwnAssignmentProps {
  classId: string
  codebooks: Lessons['codebooks']
  texts: TextChoice[]
}

/** Where a teacher sets texts and codes of her own choice. What she gave stays in the form until it is set. */
export function OwnAssignment({ classId, codebooks, texts }: OwnAssignmentProps) {
  const [state, set, isSetting] = useActionState<OwnState, FormData>(ownStep, {
    ...{ title: '', codebook: codebooks[0]?.id ?? '', texts: [], error: null, tries: 0 },
  })
  return (
    <details open={state.tries > 0} className={styles.box}>
      <summary>Add an assignment of your own</summary>
      <ErrorNote error={state.error} />
      {/* New after each try: a form that was sent goes back to how its fields were first drawn. */}
      <form key={state.tries} action={set} className={styles.own}>
        <input type="hidden" name="class" value={classId} />
        <p>
          <label htmlFor="own-title">Title</label>
          <input id="own-title" name="title" defaultValue={state.title} maxLength={160} required />
        </p>
        <p>
          <label htmlFor="own-codebook">Code with</label>
          <select id="own-codebook" name="codebook" defaultValue={state.codebook}>
            {codebooks.map(({ id, title, codes }) => (
              <option key={id} value={id}>
                {title} ({codes.length} codes)
              </option>
            ))}
          </select>
        </p>
        <fieldset>
          <legend>Texts, one to four</legend>
          {texts.map(({ articleId, releaseTitle, outletName, headline, words }) => (
            <label key={articleId}>
              <input
                type="checkbox"
                name="text"
                value={articleId}
                defaultChecked={state.texts.includes(articleId)}
              />
              <span>
                {outletName}: {headline ?? 'without a headline'}{' '}
                <small>
                  {releaseTitle ?? 'about no release'}, {words} words
                </small>
              </span>
            </label>
          ))}
        </fieldset>
        <p>
          <button type="submit" className="button" disabled={isSetting}>
            Give them to the class
          </button>
        </p>
      </form>
    </details>
  )
}
