import { groupBy } from '../columns'
import { formatPeriod } from '../format-date'
import type { CodebookEntryRow, WindowMentionRow } from '../rows'
import type { Subject } from './subject'

/** Kinds of windows as subjects, in codebook order: what periods each column states of each kind. */
export function windowSubjects(
  kinds: readonly CodebookEntryRow[],
  windows: readonly WindowMentionRow[],
): Subject<WindowMentionRow>[] {
  const byKind = groupBy(windows, ({ kind }) => kind)
  return kinds.flatMap(({ id, label, definition }) => {
    const mentions = byKind.get(id)
    return mentions ? [{ id, group: WINDOWS, label, aside: definition, mentions }] : []
  })
}

/** What a cell prints of a window: the words, and the days that they mean. */
export function windowSample(row: WindowMentionRow): { phrase: string; aside: string | null } {
  return { phrase: row.text, aside: formatPeriod(row) }
}

const WINDOWS = { id: 'windows', label: 'Windows by kind', definition: null }
