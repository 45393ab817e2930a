import type { DraftCheck } from '@/lib/core/review/check-draft'
import { asksForDecision, type DraftEntry } from '@/lib/core/review/entry'
import { entryInWords, ruleOfEntry } from '@/lib/core/review/entry-words'
import { type DraftFile, placeAt } from '@/lib/export/draft-sarif'
import type { Paint } from '../read/paint'

const NOTHING =
  'Nothing noticed. That is no certificate: the rules see numbers, units, acts, windows, sources and words, no more.'

/** The check for a person: what asks for a decision with place and rule, then what others printed, then rules not applied. */
export function checkReport(
  { entries, notApplied }: Pick<DraftCheck, 'entries' | 'notApplied'>,
  file: DraftFile,
  paint: Paint,
): string {
  const asked = entries.filter(asksForDecision)
  // Nearly every term of a draft is used elsewhere too: a list of those is for a screen, and stands in the JSON.
  const context = entries.filter(({ kind }) => kind === 'number' || kind === 'source')
  return [
    ...(asked.length > 0 ? asked.map((entry) => inTwoLines(entry, file, paint)) : [NOTHING]),
    ...(context.length > 0 ? [paint('bold', 'For comparison'), linesOf(context, file).join('\n')] : []),
    ...notApplied.map(({ ruleId, reason }) => paint('dim', `Not applied: ${ruleId}. ${reason}`)),
  ].join('\n\n')
}

function inTwoLines(entry: DraftEntry, file: DraftFile, paint: Paint): string {
  const rule = ruleOfEntry(entry)
  return [
    `${paint('bold', lineOf(entry, file))}${entryInWords(entry)}`,
    paint('dim', `  ${rule?.title} (${rule?.id}): ${rule?.why}`),
  ].join('\n')
}

function linesOf(entries: readonly DraftEntry[], file: DraftFile): string[] {
  return [...new Set(entries.map((entry) => `${lineOf(entry, file)}${entryInWords(entry)}`))]
}

function lineOf({ start, end }: DraftEntry, file: DraftFile): string {
  if (start === null || end === null) return ''
  return `line ${placeAt(file.source, file.inSource({ start, end }).start).line}: `
}
