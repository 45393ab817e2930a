import type { StyleRuleLine } from '@/lib/queries/style-guide-rules'
import { formatDay } from '../../../_wording/dates'
import { counted } from '../../../_wording/numbers'
import styles from '../guides.module.css'

/** The rules of a style guide, folded: each in its own words, with its source, since when and where it holds. */
export function RuleList({ rules }: { rules: readonly StyleRuleLine[] }) {
  if (rules.length === 0) return null
  return (
    <details className={styles.rules}>
      <summary>Read {rules.length === 1 ? 'the rule' : `the ${counted(rules.length, 'rule')}`}</summary>
      <ul>
        {rules.map(({ id, rule, source, url, use, advice, ...held }) => (
          <li key={id}>
            {rule} {use.length > 0 && `May be replaced by ${use.map((one) => `“${one}”`).join(', ')}. `}
            {advice}
            <br />
            <small>
              <code>{id}</code>. {holding(held)}{' '}
              {url ? (
                <a href={url} rel="noreferrer external">
                  {source}
                </a>
              ) : (
                source
              )}
            </small>
          </li>
        ))}
      </ul>
    </details>
  )
}

function holding({
  from,
  until,
  where,
  sparesQuotations,
}: Pick<StyleRuleLine, 'from' | 'until' | 'where' | 'sparesQuotations'>): string {
  const days = [from && `from ${formatDay(from)}`, until && `no longer from ${formatDay(until)} on`].filter(
    Boolean,
  )
  const places = `Holds in ${where.join(', ')}${days.length > 0 ? `, ${days.join(', ')}` : ''}`
  return `${places}${sparesQuotations ? '; quotations are left alone' : ''}.`
}
