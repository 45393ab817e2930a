import type { ChangedWords } from '@/lib/core/duplicates/fact-changes'

interface ChangedSideProps {
  /** the text of the version */
  text: string
  place: ChangedWords | null
  /** what to say where this version has nothing */
  absent: string
}

/** The words of one version, marked in the sentence that they stand in. */
export function ChangedSide({ text, place, absent }: ChangedSideProps) {
  if (!place) return <i>{absent}</i>
  const { start, end, sentence } = place
  return (
    <q>
      {text.slice(Math.min(sentence.start, start), start)}
      {end > start && <mark>{text.slice(start, end)}</mark>}
      {text.slice(end, Math.max(sentence.end, end))}
    </q>
  )
}
