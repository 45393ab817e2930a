import type { LessonFile, LessonKeyEntry } from '@/lib/content/schema/lesson'
import type { ClassCodebook } from '@/lib/core/classroom/codebook'
import { plantedTitle } from '@/lib/core/exercises/planted-rules'
import { formatDay } from '../../../_wording/dates'
import { voiceWords } from '../../../_wording/speech'
import styles from './lesson-view.module.css'

interface KeyListProps {
  lesson: LessonFile
  codebook: ClassCodebook | null
}

/** The teacher's key: what is said of each phrase, and why. On screen it is folded, so that it can be shown to a class. */
export function KeyList({ lesson, codebook }: KeyListProps) {
  const { intro, entries } = lesson.key
  const places = [...new Set(lesson.tasks.at(-1)?.texts ?? [])]
  return (
    <section aria-labelledby="key">
      <h2 id="key">Key</h2>
      <details className={styles.key}>
        <summary>Show the key</summary>
        <p>{intro}</p>
        <ul>
          {entries.map((entry) => (
            <li key={`${entry.text} ${entry.phrase} ${entry.rule ?? ''}`}>
              <q>{entry.phrase}</q> <small>({textLetter(places, entry.text)})</small>{' '}
              <b>{saidOf(entry, codebook)}</b> {entry.why}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

function textLetter(places: readonly string[], text: string): string {
  const place = places.indexOf(text)
  return place < 0 ? text : `Text ${String.fromCharCode(65 + place)}`
}

/** What the key says of a phrase, in words that end a sentence. */
function saidOf(entry: LessonKeyEntry, codebook: ClassCodebook | null): string {
  const { code, rule, voice, window, figure } = entry
  if (code !== undefined) return `${codebook?.codes.find(({ id }) => id === code)?.label ?? code}.`
  if (rule !== undefined) return `${plantedTitle(rule)}.`
  if (voice !== undefined) return `${voiceWords[voice]}.`
  if (figure !== undefined)
    return figure === null ? 'tied to no figure.' : `tied to “${figure.replaceAll('-', ' ')}”.`
  if (!window || (window.start === null && window.end === null)) return 'no days can be given.'
  return window.start === window.end
    ? `${formatDay(window.start ?? '')}.`
    : `${window.start ? formatDay(window.start) : 'open'} to ${window.end ? formatDay(window.end) : 'open'}.`
}
