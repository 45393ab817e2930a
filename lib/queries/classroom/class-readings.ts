import { readCodebook } from '@/lib/content/schema/class-codebook'
import type { ClassCodebook } from '@/lib/core/classroom/codebook'
import { marksOfCoding } from '@/lib/core/classroom/marks'
import type { ClassReadings } from '@/lib/core/classroom/readings'
import { database } from '@/lib/db/client'
import { codedStretches } from './coded-stretches'

/** All readings of a coding assignment; null when there is none of this id. Rejects when the database cannot be reached. */
export async function classReadings(assignmentId: string): Promise<ClassReadings | null> {
  const found = await database().assignment.findFirst({
    where: { id: assignmentId, task: 'code' },
    include: {
      texts: {
        orderBy: { ordinal: 'asc' },
        include: { settled: true, article: { include: { text: true, outlet: { select: { name: true } } } } },
      },
      works: {
        orderBy: [{ pupil: { pseudonymKey: 'asc' } }],
        include: { pupil: true, marks: { where: { isRemoved: false }, orderBy: { start: 'asc' } } },
      },
    },
  })
  const codebook = readCodebook(found?.codebook)
  if (!found || !codebook) return null
  const full = await codedStretches(found.texts.map(({ articleId }) => articleId))
  return {
    ...{ assignmentId, title: found.title, codebook },
    texts: found.texts.map(({ articleId, sha256, article, settled }) => {
      const isThere = article.text?.sha256 === sha256
      const { hand = null, machine = null } = (isThere && full.get(articleId)) || {}
      return {
        ...{
          articleId,
          byline: article.byline,
          headline: article.headline,
          isConstructed: article.isConstructed,
        },
        outletName: article.outletNameStated ?? article.outlet.name,
        body: isThere ? (article.text?.body ?? null) : null,
        hand: hand && marksOfCoding(hand, codebook),
        machine: machine && isAnyOfMachine(codebook) ? marksOfCoding(machine, codebook) : null,
        settled: settled
          .map(({ start, end, code, reason, settledBy }) => ({ start, end, code, reason, settledBy }))
          .sort((a, b) => a.start - b.start),
      }
    }),
    coders: found.works.map(({ pupil, finishedAt, atText, marks }) => ({
      ...{ pupilId: pupil.id, pseudonym: pupil.pseudonym, isTeacher: pupil.isTeacher },
      isFinished: finishedAt !== null,
      marks: found.texts.map(({ ordinal }) =>
        finishedAt !== null || ordinal < atText
          ? marks
              .filter((mark) => mark.ordinal === ordinal)
              .map(({ start, end, code, reason }) => ({ start, end, code, reason }))
          : null,
      ),
    })),
  }
}

/** Whether any code stands for something that the machine codes: planted differences are known by hand alone. */
function isAnyOfMachine({ codes }: ClassCodebook): boolean {
  return codes.some(({ of }) => of.some(({ kind }) => kind !== 'planted'))
}
