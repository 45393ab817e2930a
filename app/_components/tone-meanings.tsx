import { TONE_MEANINGS } from '../_wording/tone-meanings'
import { RelationTag } from './relation-tag'
import styles from './tone-meanings.module.css'

/** What the tags beside printed numbers mean, folded; it opens by key and by touch, and without a script. */
export function ToneMeanings() {
  return (
    <details className={styles.meanings}>
      <summary>What the signs mean</summary>
      <dl>
        {TONE_MEANINGS.map(({ tone, words, means }) => (
          <div key={tone}>
            <dt>
              <RelationTag tag={{ tone, words }} />
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
