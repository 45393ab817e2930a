import type { CodedPhrase } from '@/lib/core/compare/types'
import styles from './phrase.module.css'

type Printed = Pick<CodedPhrase, 'phrase' | 'voice'>

/**
 * A phrase as printed, always in the serif: quoted words in italics with quotation marks, reported speech
 * dotted underneath, scare quotes upright between marks, the outletʼs own voice plain.
 */
export function Phrase({ phrase, voice, lang }: Printed & { lang: 'en' | 'es' }) {
  const shown = voice === 'quoted' || voice === 'scare quotes' ? `“${phrase}”` : phrase
  return (
    <span
      className={`${styles.phrase} ${voice ? (MANNERS[voice] ?? '') : ''}`}
      lang={lang === 'es' ? 'es' : undefined}
    >
      {shown}
    </span>
  )
}

const MANNERS: Record<NonNullable<CodedPhrase['voice']>, string | undefined> = {
  outlet: undefined,
  paraphrased: styles.reported,
  quoted: styles.quoted,
  'scare quotes': styles.scare,
}
