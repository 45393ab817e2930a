import type { FactKind, ReadText, SharedFact } from '@/lib/core/compare/workspace/texts'
import type { View } from '@/lib/core/compare/workspace/view'
import { counted } from '../../_wording/numbers'
import { addressOf } from '../_state/address'
import styles from './texts.module.css'

interface FactListProps {
  view: View
  facts: SharedFact[]
  texts: ReadText[]
  open: SharedFact | null
}

/** What two texts or more have, each a link that finds it in all of them; where the one chosen stands is said. */
export function FactList({ view, facts, texts, open }: FactListProps) {
  return (
    <details className={styles.facts}>
      <summary>
        {counted(facts.length, 'thing')} in two texts or more
        {open && (
          <span role="status">
            {' '}
            · marked: <b>{open.label}</b>,{' '}
            {texts
              .map(({ article }, place) => `${article.outletName} ${open.times[place] || 'not'}`)
              .join(', ')}
          </span>
        )}
      </summary>
      {KINDS.map(({ kind, title }) => {
        const some = facts.filter((fact) => fact.kind === kind)
        if (some.length === 0) return null
        return (
          <div key={kind}>
            <h3>{title}</h3>
            <ul>
              {some.map((fact) => (
                <li key={fact.id}>
                  <a
                    href={addressOf(view, { open: fact.id === open?.id ? null : fact.id })}
                    data-soft={`fact ${fact.id}`}
                    aria-current={fact.id === open?.id || undefined}
                  >
                    {fact.label}
                  </a>{' '}
                  <small>{fact.times.join(' · ')}</small>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </details>
  )
}

const KINDS: { kind: FactKind; title: string }[] = [
  { kind: 'figure', title: 'Figures' },
  { kind: 'source', title: 'Sources' },
  { kind: 'window', title: 'Windows' },
  { kind: 'concept', title: 'Words' },
]
