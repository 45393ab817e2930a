import { mentionRef } from '@/lib/core/compare/coded-phrase'
import { MEASURES, MODIFIERS } from '@/lib/core/correct/check-mention'
import type { Choice, Correction, MentionToCorrect, PastChange } from '@/lib/core/correct/correction'
import { uncertaintyOf } from '@/lib/core/correct/uncertainty'
import { database } from '@/lib/db/client'
import { mentionsByCoding } from './article-mentions'
import { isId } from './ids'
import { type CodebookRow, codebookRows } from './rows/codebook-rows'
import { codedMentionRows } from './rows/coded-mention-rows'

/**
 * A person's own coding of an article, to be corrected: the text, every mention that stands in it with what may be wrong
 * with it, what was changed so far, and the lists to choose from. Null where this coder has no coding made here, or no text
 * is attached. Rejects when the database cannot be reached.
 */
export async function correction(articleId: string, coderId: string): Promise<Correction | null> {
  if (!isId(articleId)) return null
  const db = database()
  const coding = await db.coding.findFirst({
    where: { articleId, coderId, contentPath: null, coder: { kind: 'person' } },
    include: { coder: true, article: { include: { text: true, outlet: true } } },
    orderBy: { codebookVersion: 'desc' },
  })
  if (!coding?.article.text) return null
  const [rows, shown, history, release, codebook] = await Promise.all([
    codedMentionRows(coding.id),
    mentionsByCoding({ everyCodingOf: articleId }, articleId),
    pastChanges(coding.id),
    releaseOf(articleId),
    codebookRows(),
  ])
  const recorded = (release?.figures ?? []).flatMap(({ value }) => (value === null ? [] : [value]))
  const byRef = new Map((shown.get(coding.id) ?? []).map((mention) => [mention.ref, mention]))
  const mentions = rows.flatMap(
    ({ id, letter, ordinal, text, isChecked, coded, tie }): MentionToCorrect[] => {
      const mention = byRef.get(mentionRef(articleId, letter, ordinal))
      if (!mention) return []
      const { doubts, score } = uncertaintyOf({ coded, phrase: text, tie, recorded })
      const figureId = tie && tie.releaseId === release?.id ? tie.figureId : null
      return [
        {
          ...{ id, coded, isChecked, doubts, figureId, shown: mention },
          uncertainty: isChecked ? 0 : score,
        },
      ]
    },
  )
  const { article, coder } = coding
  return {
    articleId,
    headline: article.headline,
    outletName: article.outlet.name,
    text: article.text?.body ?? '',
    codingId: coding.id,
    coder: { id: coder.id, kind: coder.kind, name: coder.name, engineVersion: coder.engineVersion },
    beganFrom: coding.beganFrom,
    version: history[0]?.version ?? 0,
    ...{ mentions, history, release, lists: listsOf(codebook) },
  }
}

/** What was done to a coding, the newest first. */
async function pastChanges(codingId: number): Promise<PastChange[]> {
  const changes = await database().codingChange.findMany({
    where: { codingId },
    select: { number: true, kind: true, actor: true, at: true, summary: true, undoes: true },
    orderBy: { number: 'desc' },
  })
  const undone = new Set(changes.map(({ undoes }) => undoes))
  return changes.map(({ number, kind, actor, at, summary }) => ({
    version: number,
    // A constraint of the table keeps the kinds.
    kind: kind as PastChange['kind'],
    by: actor,
    at: at.toISOString(),
    summary,
    isUndone: undone.has(number),
  }))
}

/** The release that the article is compared by. */
async function releaseOf(articleId: string): Promise<Correction['release']> {
  const about = await database().articleRelease.findFirst({
    where: { articleId, isPrimary: true },
    select: {
      release: {
        select: {
          ...{ id: true, shortTitle: true },
          figures: { include: { unit: true }, orderBy: { ordinal: 'asc' } },
        },
      },
    },
  })
  if (!about) return null
  const { id, shortTitle, figures } = about.release
  return {
    ...{ id, shortTitle },
    figures: figures.map(({ id, label, value, unit }) => ({ id, label, value, unitLabel: unit.label })),
  }
}

function listsOf(codebook: readonly CodebookRow[]): Correction['lists'] {
  const of = (list: CodebookRow['list']): Choice[] =>
    codebook.filter((row) => row.list === list).map(({ id, label }) => ({ id, label }))
  const asWritten = (list: readonly string[]): Choice[] => list.map((id) => ({ id, label: id }))
  return {
    facets: of('facet'),
    concepts: codebook.flatMap(({ list, id, label, facet }) =>
      list === 'concept' && facet !== null ? [{ id, label, facet }] : [],
    ),
    units: of('unit'),
    acts: of('act'),
    windowKinds: of('window kind'),
    sectors: of('sector'),
    modes: of('mode'),
    modifiers: asWritten(MODIFIERS),
    measures: asWritten(MEASURES),
  }
}
