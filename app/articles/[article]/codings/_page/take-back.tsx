'use client'

import { useActionState } from 'react'
import type { BroughtInCoding } from '@/lib/queries/brought-in-codings'
import { ErrorNote } from '../../../../_components/error-note'
import { takeBack } from '../_actions/take-back'
import styles from './coding-downloads.module.css'

interface TakeBackProps {
  articleId: string
  coding: BroughtInCoding
}

/** That a coding came in from a file, by whom and when, with the way to put the former one back or to take it out. */
export function TakeBack({ articleId, coding }: TakeBackProps) {
  const { codingId, version, coderName, at, by, summary, hasFormer } = coding
  const [error, act, isPending] = useActionState(takeBack, null)
  return (
    <form action={act} className={styles.back}>
      <input type="hidden" name="article" value={articleId} />
      <input type="hidden" name="coding" value={codingId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="name" value={coderName} />
      {hasFormer && <input type="hidden" name="former" value="yes" />}
      <p className={styles.facts}>
        {summary}, by {by}, <time dateTime={at}>{`${at.slice(0, 10)} ${at.slice(11, 16)} UTC`}</time>
      </p>
      <ErrorNote error={error} />
      <button type="submit" disabled={isPending}>
        {hasFormer ? 'Put the former one back' : 'Take it out again'}
      </button>
    </form>
  )
}
