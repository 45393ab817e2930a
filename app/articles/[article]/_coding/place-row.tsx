import type { ArticleMention } from '@/lib/core/compare/pages'
import type { SideBySideRow } from '@/lib/core/compare/side-by-side'
import { MachineTag } from '../../../_components/machine-tag'
import { Phrase } from '../../../_components/phrase'
import { anchorOf } from '../../../_wording/refs'
import { differenceWords } from './difference-words'
import { kindWords } from './kind-words'
import styles from './place-list.module.css'

interface PlaceRowProps {
  row: SideBySideRow
  hand: ArticleMention | null
  machine: ArticleMention | null
  /** references that lead to this row */
  names: string[]
  language: 'en' | 'es'
}

/** One place: who marked it, which words, and what the two say differently of it. */
export function PlaceRow({ row, hand, machine, names, language }: PlaceRowProps) {
  const state = hand && machine ? 'both' : hand ? 'hand' : 'machine'
  return (
    <li className={styles.row} data-state={state}>
      <p className={styles.state}>
        {names.map((ref) => (
          <span key={ref} id={anchorOf(ref)} className={styles.name} />
        ))}
        <span className={styles.who}>
          {state === 'both' && 'both'}
          {state === 'hand' && 'only by hand'}
          {state === 'machine' && (
            <>
              only <MachineTag />
            </>
          )}
        </span>{' '}
        <span className={styles.kind}>{kindWords[row.kind].one}</span>
      </p>
      <div className={styles.words}>
        {hand && machine && !row.isIdentical ? (
          <dl>
            <div>
              <dt>hand</dt>
              <dd>
                <Words mention={hand} language={language} />
              </dd>
            </div>
            <div>
              <dt>machine</dt>
              <dd>
                <Words mention={machine} language={language} />
              </dd>
            </div>
          </dl>
        ) : (
          <Words mention={hand ?? machine} language={language} />
        )}
      </div>
      <div className={styles.differences}>
        {hand && machine && <Differences row={row} hand={hand} machine={machine} />}
      </div>
      <a href={`#at-${row.start}`}>in the text</a>
    </li>
  )
}

function Words({ mention, language }: { mention: ArticleMention | null; language: 'en' | 'es' }) {
  if (!mention) return null
  if (!mention.phrase) return <>a quotation without a cue</>
  return <Phrase phrase={mention.phrase} voice={mention.voice} lang={language} />
}

function Differences({
  row,
  hand,
  machine,
}: {
  row: SideBySideRow
  hand: ArticleMention
  machine: ArticleMention
}) {
  const differences = differenceWords(row, hand, machine)
  if (differences.length === 0) return <span className={styles.same}>coded alike</span>
  return (
    <ul>
      {differences.map(({ name, hand: byHand, machine: byMachine }) => (
        <li key={name}>
          <span className={styles.attribute}>{name}:</span> {byHand} <span aria-hidden="true">/</span>
          <span className="sr-only">by hand, by machine</span> {byMachine}
        </li>
      ))}
    </ul>
  )
}
