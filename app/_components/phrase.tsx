import type { ReactNode } from 'react'
import type { CodedPhrase } from '@/lib/core/compare/types'
import styles from './phrase.module.css'

type Printed = Pick<CodedPhrase, 'phrase' | 'voice'>

/**
 * A phrase as printed, always in the serif: quoted words in italics with quotation marks, reported speech
 * dotted underneath, scare quotes upright between marks, the outletʼs own voice plain. `children` are the same words
 * with something marked in them.
 */
export function Phrase({
  phrase,
  voice,
  lang,
  children = phrase,
}: Printed & { lang: 'en' | 'es'; children?: ReactNode }) {
  const isBetweenMarks = voice === 'quoted' || voice === 'scare quotes'
  return (
    <span
      className={`${styles.phrase} ${voice ? (MANNERS[voice] ?? '') : ''}`}
      lang={lang === 'es' ? 'es' : undefined}
    >
      {isBetweenMarks ? '“' : ''}
      {children}
      {isBetweenMarks ? '”' : ''}
    </span>
  )
}

const MANNERS: Record<NonNullable<CodedPhrase['voice']>, string | undefined> = {
  outlet: undefined,
  paraphrased: styles.reported,
  quoted: styles.quoted,
  'scare quotes': styles.scare,
}
