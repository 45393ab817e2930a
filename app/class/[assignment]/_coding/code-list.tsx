import type { ClassCode } from '@/lib/core/classroom/codebook'
import styles from './code-list.module.css'

/** The codes of an assignment with their numbers, while no words are in hand. */
export function CodeList({ codes }: { codes: ClassCode[] }) {
  return (
    <>
      <h2 className={styles.title}>How to mark</h2>
      <p className={styles.byTouch}>
        Tap the first and then the last of the words. Or type them under “Find words”.
      </p>
      <p className={styles.byMouse}>
        Drag over the words, or click the first and then the last of them. With the keyboard: <kbd>Tab</kbd>{' '}
        into the text, arrow keys, <kbd>Shift</kbd> for more words, <kbd>Enter</kbd>. Or type them under “Find
        words”.
      </p>
      <ol className={styles.list}>
        {codes.map(({ id, label, hint }, index) => (
          <li key={id}>
            <b data-code={index + 1}>{index + 1}</b>
            <span>
              {label} <small>{hint}</small>
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
