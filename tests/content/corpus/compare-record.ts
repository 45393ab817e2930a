import type { RecordFile } from '@/lib/content/schema/record'
import type { SheetRecord } from './sheet-format'

/** What a coded record says and its file in content/ does not, a line each. */
export function compareRecord(before: SheetRecord, record: RecordFile): string[] {
  const lines: string[] = []
  const compare = (entry: string, facts: Record<string, [before: unknown, now: unknown]>) => {
    for (const [name, [was, is]] of Object.entries(facts)) {
      if ((was ?? null) !== (is ?? null)) lines.push(`${before.id} ${entry}: ${name} ${was} → ${is}`)
    }
  }

  const figures = new Map(record.figures.map((figure) => [figure.id, figure]))
  for (const figure of before.figures) {
    const now = figures.get(figure.id)
    compare(`figure ${figure.id}`, {
      // "…, more than" moved from the label to the modifier (content/decisions/10).
      label: [now?.modifier ? figure.label.replace(HEDGE_BEHIND, '$1') : figure.label, now?.label],
      value: [figure.value, now?.value],
      unit: [figure.unit, now?.unitStated],
      population: [figure.population, now?.population],
      act: [figure.act, now?.actStated],
      start: [figure.window.start, now?.window.start],
      end: [figure.window.end, now?.window.end],
      stated: [figure.window.stated, now?.window.stated],
      confidence: [figure.confidence, now?.confidence],
      'confidence note': [figure.confidenceNote, now?.confidenceNote],
      source: [sourceOf(figure.source), now?.source?.replace(/^articles\/.*/, SEED_TEXT) ?? null],
      // Eight figures moved one rung down (content/decisions/10): still below the figure they were part of.
      'part of': [true, now !== undefined && isBelow(now.partOf, figure.partOf, figures)],
    })
    figure.revisions.forEach((revision, index) => {
      const is = now?.revisions[index]
      compare(`figure ${figure.id} revision ${index + 1}`, {
        value: [revision.value, is?.value],
        date: [revision.date, is?.date],
        note: [revision.note, is?.note],
        source: [revision.source, is?.source],
      })
    })
  }
  for (const { note, source, otherSources = [] } of before.scopeNotes) {
    const now = record.scopeNotes.find((other) => other.note === noteOf(note))
    compare(`scope note "${note.slice(0, 40)}"`, {
      note: [true, now !== undefined],
      source: [sourceOf(source), now?.source?.replace(/^articles\/.*/, SEED_TEXT) ?? null],
      'other sources': [otherSources.join(' '), now?.otherSources.join(' ')],
    })
  }
  return lines
}

const SEED_TEXT = 'a seed text'

const HEDGE_BEHIND = /, (?:more than|nearly|about|at least|roughly|approximately)((?: \(.*\))?)$/

/** Working copies of the seed texts now go by the texts' names (content/decisions/10). */
function sourceOf(source: string | null): string | null {
  return source?.replace(/^(guide|articles)\/.*/, SEED_TEXT) ?? null
}

/** Two words of two notes were changed (content/decisions/10). */
function noteOf(note: string): string {
  return note.replace('found in the store', 'seen').replace('not stored', 'not seen')
}

function isBelow(
  partOf: string | null,
  wanted: string | null,
  figures: ReadonlyMap<string, { partOf: string | null }>,
): boolean {
  for (let above = partOf; above !== wanted; above = figures.get(above)?.partOf ?? null) {
    if (above === null) return false
  }
  return true
}
