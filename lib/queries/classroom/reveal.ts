import { UNMARKED } from '@/lib/core/classroom/class-agreement'
import type { ClassCodebook } from '@/lib/core/classroom/codebook'
import type { Mark } from '@/lib/core/classroom/marks'
import { phrasesOf, readingAt } from '@/lib/core/classroom/phrases'
import type { ClassCoder, ClassReadings, SettledReading } from '@/lib/core/classroom/readings'
import { database } from '@/lib/db/client'
import { pupilTokenHash } from '@/lib/db/pupil-token'
import { today } from '@/lib/db/today'
import { classReadings } from './class-readings'

/** One phrase, and what everybody said of it; a code that is UNMARKED means: left unmarked. */
export interface RevealedPhrase {
  start: number
  end: number
  phrase: string
  /** hers, with her reason */
  own: { code: string; reason: string }
  /** of the others of the class who are through, the most frequent first, with their reasons */
  others: { code: string; count: number; reasons: string[] }[]
  /** null: there is no such coding */
  teacher: string | null
  hand: string | null
  machine: string | null
  settled: SettledReading | null
}

export interface Reveal {
  title: string
  codebook: ClassCodebook
  texts: (Pick<
    ClassReadings['texts'][number],
    'articleId' | 'outletName' | 'byline' | 'headline' | 'isConstructed'
  > & {
    body: string | null
    phrases: RevealedPhrase[]
  })[]
  /** classmates who have finished, beside herself */
  others: number
}

export type RevealResult =
  | { code: 'revealed'; reveal: Reveal }
  /** she has not finished: nothing of what others did is in this answer */
  | { code: 'not-finished' }
  | { code: 'no-work' }

/**
 * What became of an assignment, for the pupil whose secret this is, once she has finished it. Of her classmates those alone
 * count who have finished too. Rejects when the database cannot be reached.
 */
export async function reveal(token: string, assignmentId: string): Promise<RevealResult> {
  const work = await database().pupilWork.findFirst({
    where: {
      assignmentId,
      pupil: { tokenSha256: pupilTokenHash(token), schoolClass: { expiresOn: { gte: today() } } },
    },
    select: { pupilId: true, finishedAt: true },
  })
  if (!work) return { code: 'no-work' }
  if (!work.finishedAt) return { code: 'not-finished' }
  const readings = await classReadings(assignmentId)
  if (!readings) return { code: 'no-work' }
  return { code: 'revealed', reveal: revealFor(work.pupilId, readings) }
}

/** The readings of an assignment as one of its pupils is shown them. */
export function revealFor(pupilId: string, { title, codebook, texts, coders }: ClassReadings): Reveal {
  const own = coders.find((coder) => coder.pupilId === pupilId)
  const others = coders.filter((coder) => coder.isFinished && !coder.isTeacher && coder.pupilId !== pupilId)
  const teacher = coders.find((coder) => coder.isTeacher && coder.isFinished && coder.pupilId !== pupilId)
  return {
    ...{ title, codebook, others: others.length },
    texts: texts.map(({ body, hand, machine, settled, ...text }, index) => {
      const of = (coder: ClassCoder | undefined): Mark[] => coder?.marks[index] ?? []
      const all = [of(own), ...others.map(of), of(teacher), hand ?? [], settled]
      const spans = body === null ? [] : phrasesOf(all)
      return {
        ...text,
        body,
        phrases: spans.map((span) => {
          const codeIn = (marks: readonly Mark[] | null) =>
            marks && (readingAt(span, marks)?.code ?? UNMARKED)
          const mine = readingAt(span, of(own))
          return {
            ...span,
            phrase: (body ?? '').slice(span.start, span.end),
            own: { code: mine?.code ?? UNMARKED, reason: mine?.reason ?? '' },
            others: grouped(others.map((coder) => readingAt(span, of(coder)))),
            teacher: teacher ? codeIn(of(teacher)) : null,
            hand: codeIn(hand),
            machine: codeIn(machine),
            settled: readingAt(span, settled),
          }
        }),
      }
    }),
  }
}

function grouped(readings: (Mark | null)[]): RevealedPhrase['others'] {
  const groups = new Map<string, { code: string; count: number; reasons: string[] }>()
  for (const reading of readings) {
    const code = reading?.code ?? UNMARKED
    const group = groups.get(code) ?? { code, count: 0, reasons: [] }
    group.count += 1
    if (reading?.reason) group.reasons.push(reading.reason)
    groups.set(code, group)
  }
  return [...groups.values()].sort((a, b) => b.count - a.count)
}
