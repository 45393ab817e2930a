import type { Kind } from '@/lib/core/agreement/coded-spans'
import filter from '../../../releases/[release]/_numbers/tone-filter.module.css'
import { type PlaceState, placeStates } from './article-state'
import { kindOrder, kindWords } from './kind-words'
import styles from './place-list.module.css'

interface PlaceFilterProps {
  state: PlaceState | null
  kind: Kind | null
  counts: Record<PlaceState, number>
  onState: (state: PlaceState | null) => void
  onKind: (kind: Kind | null) => void
}

/** How a state of a place is called. */
export const stateWords: Record<PlaceState, string> = {
  both: 'both',
  differing: 'both, differing',
  hand: 'only by hand',
  machine: 'only by machine',
}

/** Narrows the list to places of one state and one kind. */
export function PlaceFilter({ state, kind, counts, onState, onKind }: PlaceFilterProps) {
  return (
    <div className={styles.tools}>
      <fieldset className={filter.filter}>
        <legend className="sr-only">Show only places marked by</legend>
        <button type="button" aria-pressed={state === null} onClick={() => onState(null)}>
          All places
        </button>
        {placeStates.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={state === each}
            disabled={counts[each] === 0}
            onClick={() => onState(state === each ? null : each)}
          >
            {stateWords[each]} <span className={filter.count}>{counts[each]}</span>
          </button>
        ))}
      </fieldset>
      <fieldset className={filter.filter}>
        <legend className="sr-only">Show only</legend>
        <button type="button" aria-pressed={kind === null} onClick={() => onKind(null)}>
          All kinds
        </button>
        {kindOrder.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={kind === each}
            onClick={() => onKind(kind === each ? null : each)}
          >
            {kindWords[each].title}
          </button>
        ))}
      </fieldset>
    </div>
  )
}
