import styles from './marks.module.css'

// What asks for a decision is drawn over what tells of others.
const ORDER: readonly string[] = ['finding', 'style', 'remark', 'number', 'term']

/** The classes of a stretch of the draft over which marks stand: that of the first that matters. */
export function markClass(marks: readonly { kind: string }[]): string {
  const kind = ORDER.find((one) => marks.some((mark) => mark.kind === one))
  return `${styles.mark} ${(kind && styles[kind]) ?? ''}`
}
