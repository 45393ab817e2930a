import type { Phrase, Reading } from '@/lib/core/extract/mention'

interface Stretch {
  start: number
  end: number
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What in a reading breaks what holds of every reading; empty for a good one. */
export function problemsOf(text: string, { terms, windows, quantities, citations }: Reading): string[] {
  const phrases: (Phrase | null)[] = [
    ...windows,
    ...terms.flatMap((term) => [term, term.tail]),
    ...quantities.flatMap((one) => [one, one.window]),
    ...citations.flatMap((one) => [one, one.source, one.cue, one.duplicateOf]),
  ]
  const stretches = citations.flatMap((one) => one.content)
  return [
    ...phrases.flatMap((one) => (one && !standsIn(text, one) ? [`no slice: ${JSON.stringify(one)}`] : [])),
    ...stretches.flatMap((one) => (isInside(text, one) ? [] : [`not inside: ${JSON.stringify(one)}`])),
    ...citations.flatMap((one) => (one.content.length > 0 ? [] : [`cites nothing: ${one.text}`])),
    ...overlapping(
      'terms',
      terms.flatMap((term) => (term.tail ? [term, term.tail] : [term])),
    ),
    ...overlapping('quantities', quantities),
    ...overlapping('windows', windows),
    ...windows.flatMap(({ text, from, until }) =>
      isRange(from, until) ? [] : [`${text}: ${from} to ${until}`],
    ),
    ...quantities.flatMap(({ text, low, high }) =>
      low !== null && high !== null && !(low <= high) ? [`${text}: ${low} to ${high}`] : [],
    ),
  ]
}

const isInside = (text: string, { start, end }: Stretch): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length

const standsIn = (text: string, one: Phrase): boolean =>
  isInside(text, one) && text.slice(one.start, one.end) === one.text

function overlapping(kind: string, spans: Stretch[]): string[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  return sorted.flatMap((one, i) => {
    const before = sorted[i - 1]
    return before && before.end > one.start ? [`${kind} overlap: ${JSON.stringify([before, one])}`] : []
  })
}

function isRange(from: string | null, until: string | null): boolean {
  for (const day of [from, until]) if (day !== null && !DAY.test(day)) return false
  return from === null || until === null || from <= until
}
