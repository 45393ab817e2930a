import type { Tag, Tone } from '../_wording/relation-tags'
import styles from './relation-tag.module.css'
import { Sign } from './sign'

/** A relation to the record: sign, words and colour together. */
export function RelationTag({ tag }: { tag: Tag }) {
  return (
    <span className={`${styles.tag} ${TONES[tag.tone]}`}>
      <Sign tone={tag.tone} turned={tag.isUpper} />
      {tag.words}
    </span>
  )
}

const TONES: Record<Tone, string | undefined> = {
  exact: styles.exact,
  rounded: styles.rounded,
  bound: styles.bound,
  rung: styles.rung,
  digit: styles.digit,
  plain: styles.plain,
}
