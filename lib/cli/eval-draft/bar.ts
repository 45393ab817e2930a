import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Content } from '@/lib/content/content'
import { checkDraft, DRAFT, type DraftGiven } from '@/lib/core/review/check-draft'
import { asksForDecision, type DraftEntry } from '@/lib/core/review/entry'
import { markdownDraft } from '@/lib/ingest/files/markdown-draft'
import { recordsOf } from '../check/check-text'
import { draftGiven, styleGuideNamed } from '../check/draft-given'

const FOLDER = 'tests/gold/draft'

const keyFile = z.strictObject({
  release: z.string(),
  style: z.string(),
  published: z.string(),
  faults: z.array(
    z.strictObject({
      id: z.string(),
      phrase: z.string().nullable(),
      rules: z.array(z.string()),
      caveat: z.string().nullable(),
    }),
  ),
})

export type Fault = z.infer<typeof keyFile>['faults'][number]

/** How the check does on the draft with planted faults and on its corrected twin. */
export interface DraftScore {
  faults: readonly Fault[]
  missed: Fault[]
  /** entries of the faulty draft that name none of the planted faults */
  unplanned: DraftEntry[]
  /** entries that ask for a decision on the twin, which has nothing wrong */
  onTwin: DraftEntry[]
}

/** Checks both texts of tests/gold/draft/ against the key that was written before the first check. */
export function scoreDrafts(content: Content): DraftScore {
  const { faults, ...key } = keyFile.parse(parse(readFileSync(path.join(FOLDER, 'key.yaml'), 'utf8')))
  const release = recordsOf(content).find(({ id }) => id === key.release) ?? null
  if (!release) throw new Error(`tests/gold/draft/key.yaml names no release: ${key.release}`)
  const given = draftGiven(
    { release, published: key.published, guides: [styleGuideNamed(key.style, content)] },
    content,
  )
  const { text, asked } = asking('draft.md', given)
  for (const { id, phrase } of faults) {
    if (phrase !== null && !text.includes(phrase)) throw new Error(`${id}: "${phrase}" is not in draft.md`)
  }
  return {
    faults,
    missed: faults.filter((fault) => !asked.some((entry) => names(entry, fault, text))),
    unplanned: asked.filter((entry) => !faults.some((fault) => names(entry, fault, text))),
    onTwin: asking('corrected.md', given).asked,
  }
}

function asking(file: string, given: DraftGiven): { text: string; asked: DraftEntry[] } {
  const { text } = markdownDraft(readFileSync(path.join(FOLDER, file), 'utf8'))
  return { text, asked: checkDraft(text, given).entries.filter(asksForDecision) }
}

function names(entry: DraftEntry, { phrase, rules, caveat }: Fault, text: string): boolean {
  if (entry.kind === 'caveat') return caveat === entry.id
  if (phrase === null) return false
  const start = text.indexOf(phrase)
  const isThere = (one: { start: number | null; end: number | null }) =>
    one.start !== null && one.end !== null && one.start < start + phrase.length && start < one.end
  if (entry.kind === 'style') return rules.includes('style') && isThere(entry)
  if (entry.kind !== 'finding' || !rules.includes(entry.finding.rule)) return false
  return entry.finding.evidence.some((one) => one.articleId === DRAFT && isThere(one))
}
