import { blotted, sourceSpans } from '@/lib/core/classroom/hide-source'
import { type MatchKey, type MatchKind, matchKeys } from '@/lib/core/classroom/match/match'
import type { FigureRow } from '@/lib/core/compare/types'
import { database } from '@/lib/db/client'
import { pupilTokenHash } from '@/lib/db/pupil-token'
import { today } from '@/lib/db/today'
import { articleDetail } from '../article-detail'
import { figureRows, type StoredFigure } from '../rows/figure-rows'

/** A figure as far as a task shows it. */
export type TaskFigure = Pick<
  FigureRow,
  'id' | 'label' | 'value' | 'measure' | 'unit' | 'unitLabel' | 'unitStated' | 'modifier' | 'window' | 'depth'
>

/** A task in which something is matched, with its keys: what of it a pupil gets, the page decides. */
export interface MatchTask {
  title: string
  kind: MatchKind
  isOpen: boolean
  keys: MatchKey[]
  figures: TaskFigure[]
  /** the official document, where there is one here */
  document: string | null
  /** what is planted, by the place of its text */
  planted: { text: number; start: number; end: number; explanation: string }[]
  /** of each item what the pupil answered, in the order of time */
  answers: { item: string; answer: string; isRight: boolean | null }[]
}

/**
 * A matching assignment for the pupil whose secret this is; null when it is nobodyʼs, the class is over, or it has no such
 * assignment. Rejects when the database cannot be reached.
 */
export async function matchTask(token: string, assignmentId: string): Promise<MatchTask | null> {
  const db = database()
  const pupil = { tokenSha256: pupilTokenHash(token) }
  const found = await db.assignment.findFirst({
    where: {
      id: assignmentId,
      task: { in: ['numbers', 'windows', 'voices'] },
      schoolClass: { expiresOn: { gte: today() }, pupils: { some: pupil } },
    },
    include: {
      texts: { orderBy: { ordinal: 'asc' } },
      works: { where: { pupil }, include: { answers: { orderBy: { answeredAt: 'asc' } } } },
    },
  })
  if (!found) return null
  const articleIds = found.texts.map(({ articleId }) => articleId)
  const [details, planted] = await Promise.all([
    Promise.all(articleIds.map((id) => articleDetail(id))),
    db.plantedDifference.findMany({ where: { articleId: { in: articleIds } }, orderBy: { ordinal: 'asc' } }),
  ])
  const releaseId = details[0]?.releases.find(({ isPrimary }) => isPrimary)?.id ?? null
  const [figures, document] = releaseId
    ? await Promise.all([figureRows(releaseId), db.releaseDocument.findUnique({ where: { releaseId } })])
    : [[], null]
  const shown = figures.map((figure) => taskFigure(figure, figures))
  const texts = found.texts.flatMap(({ ordinal, sha256 }, index) => {
    const detail = details[index]
    if (detail?.text?.sha256 !== sha256) return []
    const { body } = detail.text
    const { column, byline, mentions } = detail
    const spans = sourceSpans(body, { outletName: column.outletName, byline })
    return [{ place: ordinal, body, shown: blotted(body, spans), mentions }]
  })
  const kind = found.task as MatchKind
  return {
    ...{ title: found.title, kind, isOpen: found.isOpen, figures: shown },
    keys: matchKeys(kind, texts, shown),
    document: document?.body ?? null,
    planted: planted.map(({ articleId, start, end, explanation }) => ({
      ...{ text: articleIds.indexOf(articleId) + 1, start, end, explanation },
    })),
    answers: (found.works[0]?.answers ?? []).map(({ item, answer, isRight }) => ({ item, answer, isRight })),
  }
}

function taskFigure(figure: StoredFigure, all: readonly StoredFigure[]): TaskFigure {
  const { id, label, value, measure, unit, unitLabel, unitStated, modifier } = figure
  let depth = 0
  for (let up = all.find((one) => one.id === figure.partOf); up; depth += 1)
    up = all.find((one) => one.id === up?.partOf)
  return {
    ...{ id, label, value, measure, unit, unitLabel, unitStated, modifier, depth },
    window: {
      kind: figure.windowKind,
      kindLabel: figure.windowKindLabel,
      start: figure.windowStart,
      end: figure.windowEnd,
      stated: figure.windowStated,
    },
  }
}
