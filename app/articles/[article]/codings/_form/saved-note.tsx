'use client'

import { useEffect, useRef } from 'react'
import { Link } from '../../../../_components/link'
import { counted } from '../../../../_wording/numbers'
import attach from '../../attach/_form/attach.module.css'
import type { CodingState } from '../_state/coding-state'
import styles from './coding-form.module.css'

interface SavedNoteProps {
  articleId: string
  state: Extract<CodingState, { step: 'saved' }>
  act: (form: FormData) => void
  isPending: boolean
}

/** What became of the file, and where to go on. */
export function SavedNote({ articleId, state, act, isPending }: SavedNoteProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { code, name, mentions } = state
  return (
    <form action={act} className={styles.saved} aria-labelledby="saved">
      <h3 id="saved" ref={heading} tabIndex={-1}>
        {code === 'unchanged' ? 'Nothing had to be saved' : 'Saved'}
      </h3>
      <p>
        {code === 'unchanged'
          ? `${name}’s coding of this article is this very one already.`
          : `${counted(mentions, 'mention')} as ${name}’s coding${code === 'replaced' ? ', in place of the former one' : ''}. It stands in the list above, where it can be taken back.`}
      </p>
      <p className={attach.go}>
        <Link href={`/articles/${articleId}`}>To the article</Link>
        <Link href={`/articles/${articleId}/correct`}>Correct it</Link>
        <button type="submit" name="step" value="again" className={attach.quiet} disabled={isPending}>
          Bring in another one
        </button>
      </p>
    </form>
  )
}
