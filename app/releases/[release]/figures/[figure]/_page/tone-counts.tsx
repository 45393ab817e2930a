import type { Printing } from '@/lib/core/compare/figure-travel'
import type { FigureRow } from '@/lib/core/compare/types'
import { Sign } from '../../../../../_components/sign'
import { relationTags, type Tone, toneWords } from '../../../../../_wording/relation-tags'
import styles from './figure-view.module.css'

/** How many of the printed numbers are exact, rounded, of another unit ...: each by the first thing to say of it. */
export function ToneCounts({ printings, figure }: { printings: Printing[]; figure: FigureRow }) {
  const counts = new Map<Tone, number>()
  for (const entry of flat(printings).flatMap(({ entries }) => entries)) {
    const [tag] = relationTags(entry, figure)
    if (tag) counts.set(tag.tone, (counts.get(tag.tone) ?? 0) + 1)
  }
  const tones = (Object.keys(toneWords) as Tone[]).filter((tone) => counts.has(tone))
  return (
    <ul className={styles.tones} aria-label="Printed numbers, by what they are to the record">
      {tones.map((tone) => (
        <li key={tone}>
          <Sign tone={tone} />
          <span>
            {toneWords[tone]} <b>{counts.get(tone)}</b>
          </span>
        </li>
      ))}
    </ul>
  )
}

function flat(printings: Printing[]): Printing[] {
  return printings.flatMap((printing) => [printing, ...flat(printing.onward)])
}
