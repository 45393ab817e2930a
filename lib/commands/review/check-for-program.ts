import { ENGINE_VERSION } from '@/lib/core/extract/version'
import { canonicalText } from '@/lib/core/text/canonical-text'
import { database, type PrismaClient } from '@/lib/db/client'
import { draftJson } from '@/lib/export/draft-json'
import { type DraftFile, draftSarif } from '@/lib/export/draft-sarif'
import { markdownDraft, spanInSource } from '@/lib/ingest/files/markdown-draft'
import { checkGivenDraft, type DraftCheckResult, type DraftToCheck } from './check-given-draft'

export interface ProgramsDraft extends DraftToCheck {
  /** of a Markdown file the marks are no words, and places are those of the file */
  kind: 'text' | 'markdown'
  /** the path that a SARIF log names */
  path: string
  format: 'json' | 'sarif'
}

export type ProgramsCheck =
  | { code: 'checked'; answer: object }
  | Exclude<DraftCheckResult, { code: 'checked' }>

/**
 * The check of a draft as `npm run check` gives it: JSON, or a SARIF 2.1.0 log. Nothing is written, and nothing of the draft
 * is kept. Rejects when the database cannot be reached.
 */
export async function checkForProgram(
  { kind, path, format, ...draft }: ProgramsDraft,
  db: PrismaClient = database(),
): Promise<ProgramsCheck> {
  const file = fileOf(draft.text, kind, path)
  const result = await checkGivenDraft({ ...draft, text: file.text }, db)
  if (result.code !== 'checked') return result
  const { checked, entries } = result
  const answer =
    format === 'sarif'
      ? draftSarif(entries, file, ENGINE_VERSION)
      : draftJson({ entries, notApplied: checked.notApplied }, file, checked.release?.id ?? null)
  return { code: 'checked', answer }
}

function fileOf(given: string, kind: ProgramsDraft['kind'], path: string): DraftFile {
  const source = canonicalText(given)
  if (kind === 'text') return { path, source, text: source, inSource: (span) => span }
  const mapped = markdownDraft(source)
  return { path, source, text: mapped.text, inSource: ({ start, end }) => spanInSource(mapped, start, end) }
}
