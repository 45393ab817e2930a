import type { DraftCheck } from '@/lib/core/review/check-draft'
import { entryInWords, ruleOfEntry } from '@/lib/core/review/entry-words'
import type { DraftFile } from './draft-sarif'

/**
 * A draft's check for machines. Offsets in entries and evidence count UTF-16 units of the text as it was read (of a Markdown file
 * without its marks); `source` gives those of the file. `findings` are the entries of that kind, as before.
 */
export function draftJson(
  { entries, notApplied }: Pick<DraftCheck, 'entries' | 'notApplied'>,
  file: DraftFile,
  release: string | null,
) {
  const findings = entries.flatMap((entry) => {
    if (entry.kind !== 'finding') return []
    const rule = ruleOfEntry(entry)
    return [{ ...entry.finding, title: rule?.title ?? entry.finding.rule, why: rule?.why ?? null }]
  })
  const placed = entries.map((entry) => ({
    ...entry,
    rule: ruleOfEntry(entry),
    words: entryInWords(entry),
    source:
      entry.start === null || entry.end === null
        ? null
        : file.inSource({ start: entry.start, end: entry.end }),
  }))
  return { release, findings, entries: placed, notApplied }
}
