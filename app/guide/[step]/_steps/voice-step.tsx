import type { Column, PrintedNumber, Voice } from '@/lib/core/compare/types'
import type { Guide } from '@/lib/queries/guide'
import { Link } from '../../../_components/link'
import { Phrase } from '../../../_components/phrase'
import { Term } from '../../../_components/term'
import { counted } from '../../../_wording/numbers'
import { voiceWords } from '../../../_wording/speech'
import styles from './guide.module.css'

/** Who says the number at each place: the phrases by voice, with the speaker where it is not the outlet. */
export function VoiceStep({ guide: { release, articles, byVoice } }: { guide: Guide }) {
  const all = articles.flatMap(({ column, entries }) => entries.map((entry) => ({ column, entry })))
  return (
    <>
      <p className="standfirst">
        The <Term word="voice">voice</Term> is who speaks. These articles print the number in{' '}
        {counted(all.length, 'phrase')}. Plain type is the outlet’s own voice; a dotted line is reported
        speech.
      </p>
      <ul className={styles.lines}>
        {byVoice.map(({ voice, count }) => (
          <li key={voice}>
            <span className={styles.outlet}>
              {voiceWords[voice]}, {count}
            </span>
            {voice === 'outlet' ? (
              <span className={styles.entry}>{outletsOf(all, voice)}</span>
            ) : (
              all
                .filter(({ entry }) => entry.voice === voice)
                .slice(0, EXAMPLES)
                .map(({ column, entry }) => (
                  <span key={entry.ref} className={styles.entry}>
                    <Phrase phrase={entry.phrase} voice={entry.voice} lang={column.language} />{' '}
                    <small>
                      {column.outletName}
                      {entry.speaker && `, of ${entry.speaker}`}
                    </small>
                  </span>
                ))
            )}
          </li>
        ))}
      </ul>
      <p>
        <Link href={`/releases/${release.id}#words`}>See all words by voice in the comparison</Link>
      </p>
    </>
  )
}

const EXAMPLES = 1 // of each voice, as long as its count is said; the page that follows has all

function outletsOf(all: { column: Column; entry: PrintedNumber }[], voice: Voice): string {
  const names = all.filter(({ entry }) => entry.voice === voice).map(({ column }) => column.outletName)
  return [...new Set(names)].join(', ')
}
