import { readCodebook } from '@/lib/content/schema/class-codebook'
import type { ClassCodebook } from '@/lib/core/classroom/codebook'
import { blotted, sourceSpans } from '@/lib/core/classroom/hide-source'
import type { SavedMark } from '@/lib/core/classroom/save'
import { database } from '@/lib/db/client'
import { pupilTokenHash } from '@/lib/db/pupil-token'
import { today } from '@/lib/db/today'

/** An assignment as a pupil gets it: blind. Nothing in it says who printed a text, or what anybody else marked. */
export interface CodingTask {
  assignmentId: string
  title: string
  codebook: ClassCodebook
  isOpen: boolean
  isFinished: boolean
  atText: number
  /** the texts by their place; null: the text was taken away or replaced */
  texts: (string | null)[]
  /** the pupilʼs own */
  marks: SavedMark[]
}

/**
 * A coding assignment for the pupil whose secret this is; null when it is nobodyʼs, the class is over, or it has no such
 * assignment with codes. Rejects when the database cannot be reached.
 */
export async function codingTask(token: string, assignmentId: string): Promise<CodingTask | null> {
  const db = database()
  const found = await db.assignment.findFirst({
    where: {
      id: assignmentId,
      task: 'code',
      schoolClass: { expiresOn: { gte: today() }, pupils: { some: { tokenSha256: pupilTokenHash(token) } } },
    },
    include: {
      texts: {
        orderBy: { ordinal: 'asc' },
        include: { article: { include: { text: true, outlet: { select: { name: true } } } } },
      },
      works: {
        where: { pupil: { tokenSha256: pupilTokenHash(token) } },
        include: { marks: { where: { isRemoved: false }, orderBy: [{ ordinal: 'asc' }, { start: 'asc' }] } },
      },
    },
  })
  const codebook = readCodebook(found?.codebook)
  if (!found || !codebook) return null
  const [work] = found.works
  return {
    ...{ assignmentId, title: found.title, codebook, isOpen: found.isOpen },
    isFinished: work?.finishedAt != null,
    atText: work?.atText ?? 1,
    texts: found.texts.map(({ sha256, article }) => {
      if (article.text?.sha256 !== sha256) return null
      const { body } = article.text
      const names = [article.outlet.name, article.outletNameStated].filter((name) => name !== null)
      const spans = names.flatMap((outletName) => sourceSpans(body, { outletName, byline: article.byline }))
      return blotted(
        body,
        spans.sort((a, b) => a.start - b.start),
      )
    }),
    marks: (work?.marks ?? []).map(({ id, ordinal, start, end, code, reason, revision }) => ({
      ...{ id, text: ordinal, start, end, code, reason, revision: Number(revision), isRemoved: false },
    })),
  }
}
