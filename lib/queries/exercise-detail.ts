import type { KindLetter } from '@/lib/core/compare/coded-phrase'
import type { PlantedRule } from '@/lib/core/exercises/planted-rules'
import { database } from '@/lib/db/client'
import { type ExerciseSummary, summaryColumns } from './exercise-summaries'
import { isId } from './ids'

/** A difference that was written into an article on purpose. */
export interface Planted {
  articleId: string
  phrase: string
  rule: PlantedRule
  explanation: string
  /** the figure of the record that it departs from, where there is one */
  figure: { id: string; label: string; value: number | null } | null
  /** the coded phrase that stands nearest there, by which the reader finds the place ("q3"); null for none */
  nearest: string | null
}

export interface ExerciseDetail extends ExerciseSummary {
  /** the text of the official document */
  document: string
  /** how many differences are planted in its articles */
  plantedCount: number
  /** the differences, article by article; null unless they were asked for */
  planted: Planted[] | null
}

/**
 * One exercise with its document, and with the key where it is asked for; null when no constructed release with a
 * document has this id. Rejects when the database cannot be reached.
 */
export async function exerciseDetail(
  id: string,
  { withKey }: { withKey: boolean },
): Promise<ExerciseDetail | null> {
  if (!isId(id)) return null
  const [[exercise], planted] = await Promise.all([
    database().$queryRaw<Omit<ExerciseDetail, 'planted'>[]>`
      select ${summaryColumns}, d.body as document,
        (select count(*)::int from planted_difference p where p.release_id = r.id) as "plantedCount"
      from release r
      join release_document d on d.release_id = r.id
      where r.id = ${id} and r.is_constructed`,
    withKey ? plantedRows(id) : null,
  ])
  return exercise ? { ...exercise, planted } : null
}

interface StoredPlanted extends Omit<Planted, 'nearest'> {
  letter: KindLetter | null
  ordinal: number | null
}

async function plantedRows(releaseId: string): Promise<Planted[]> {
  const rows = await database().$queryRaw<StoredPlanted[]>`
    select p.article_id as "articleId", p.phrase, p.rule, p.explanation, near.letter, near.ordinal,
      case when f.id is not null then json_build_object('id', f.id, 'label', f.label, 'value', f.value) end as figure
    from planted_difference p
    left join figure f on f.release_id = p.release_id and f.id = p.figure_id
    left join lateral (
      select case m.kind when 'term' then 't' when 'quantity' then 'q' when 'window' then 'w' else 'c' end as letter,
        m.ordinal
      from coding c
      join mention m on m.coding_id = c.id
      join anchor a on a.mention_id = m.id and a.role = 'whole'
      where c.article_id = p.article_id and c.is_shown and a.start < p."end" and a."end" > p.start
      -- links lead to a mention's first place; of several mentions the one that covers most of the phrase
      order by a.ordinal = 1 desc, least(a."end", p."end") - greatest(a.start, p.start) desc, a."end" - a.start, m.id
      limit 1
    ) near on true
    where p.release_id = ${releaseId}
    order by p.ordinal`
  return rows.map(({ letter, ordinal, ...row }) => ({
    ...row,
    nearest: letter === null ? null : `${letter}${ordinal}`,
  }))
}
