import styles from './gloss.module.css'

/** What a phrase in another language means; never the outletʼs words. */
export function Gloss({ text }: { text: string }) {
  return (
    <span className={styles.gloss}>
      {text} <small>in English, by Parallax</small>
    </span>
  )
}
