import { useQueryStates } from 'nuqs'
import type { ArticleMention } from '@/lib/core/compare/pages'
import type { SideBySideRow } from '@/lib/core/compare/side-by-side'
import { counted } from '../../../_wording/numbers'
import { articleState, type PlaceState } from './article-state'
import { PlaceFilter } from './place-filter'
import styles from './place-list.module.css'
import { PlaceRow } from './place-row'

interface PlaceListProps {
  rows: SideBySideRow[]
  /** of both codings */
  mentions: ArticleMention[]
  language: 'en' | 'es'
}

/** Every place that either coding marked, in the order of the text, with what the two say differently of it. */
export function PlaceList({ rows, mentions, language }: PlaceListProps) {
  const [{ places, kind }, setState] = useQueryStates(articleState)
  const byRef = new Map(mentions.map((mention) => [mention.ref, mention]))
  const ofKind = rows.filter((row) => kind === null || row.kind === kind)
  const shown = ofKind.filter((row) => places === null || isInState(row, places))
  const named = new Set<string>()
  return (
    <>
      <PlaceFilter
        state={places}
        kind={kind}
        counts={{
          both: countOf(ofKind, 'both'),
          differing: countOf(ofKind, 'differing'),
          hand: countOf(ofKind, 'hand'),
          machine: countOf(ofKind, 'machine'),
        }}
        onState={(state) => setState({ places: state })}
        onKind={(chosen) => setState({ kind: chosen })}
      />
      <p className="sr-only" aria-live="polite">
        {counted(shown.length, 'place')} shown
      </p>
      {shown.length === 0 && <p className={styles.none}>No place is of this kind.</p>}
      <ol className={styles.list}>
        {shown.map((row) => (
          <PlaceRow
            key={`${row.kind} ${row.first ?? ''} ${row.second ?? ''} ${row.start}`}
            row={row}
            hand={row.first === null ? null : (byRef.get(row.first) ?? null)}
            machine={row.second === null ? null : (byRef.get(row.second) ?? null)}
            // A phrase may stand in several places: the link to it leads to the first.
            names={firstNames(row, named)}
            language={language}
          />
        ))}
      </ol>
    </>
  )
}

function isInState({ first, second, differences }: SideBySideRow, state: PlaceState): boolean {
  if (state === 'hand') return second === null
  if (state === 'machine') return first === null
  const isBoth = first !== null && second !== null
  return isBoth && (state === 'both' || differences.length > 0)
}

function countOf(rows: SideBySideRow[], state: PlaceState): number {
  return rows.filter((row) => isInState(row, state)).length
}

/** The references of a row that no row before it had; they are added to those `named`. */
function firstNames({ first, second }: SideBySideRow, named: Set<string>): string[] {
  const fresh = [first, second].filter((ref) => ref !== null).filter((ref) => !named.has(ref))
  for (const ref of fresh) named.add(ref)
  return fresh
}
