import styles from './guide-form.module.css'
import type { RuleState } from './rule-state'

/** A sentence to try the rule on, and what it notices there. */
export function TriedSentence({ tried, isPending }: { tried: RuleState['tried']; isPending: boolean }) {
  const { sentence, hits } = tried
  return (
    <div className={styles.field}>
      <label htmlFor="sentence">Try it on a sentence</label>
      <input id="sentence" name="sentence" defaultValue={sentence} maxLength={1000} />
      <p className={styles.go}>
        <button type="submit" name="do" value="try" className={styles.quiet} disabled={isPending}>
          Try it
        </button>
      </p>
      <div role="status">
        {hits?.length === 0 && <p>The rule notices nothing in it.</p>}
        {hits?.map(({ before, words, after, instead, scope }) => (
          <p key={before}>
            {before}
            <mark>{words}</mark>
            {after}
            <br />
            <small>
              Noticed: {scope}.{' '}
              {instead.length > 0 && `May be replaced by ${instead.map((one) => `“${one}”`).join(', ')}.`}
            </small>
          </p>
        ))}
      </div>
    </div>
  )
}
