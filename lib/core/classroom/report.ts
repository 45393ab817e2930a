import { type ClassAgreement, classAgreement } from './class-agreement'
import type { Mark } from './marks'
import { readingAt } from './phrases'
import type { ClassReadings, SettledReading } from './readings'

/** A phrase that pupils read, with all readings of it. */
export interface ReportedPhrase {
  start: number
  end: number
  phrase: string
  readings: { code: string; count: number; names: string[]; reasons: { name: string; reason: string }[] }[]
  /** of two pupils picked at random, how often they agree, 0 to 1 */
  agreement: number | null
  isContested: boolean
  teacher: string | null
  hand: string | null
  machine: string | null
  settled: SettledReading | null
}

/** What a class made of one assignment, as its teacher sees it. */
export interface AssignmentReport {
  classTitle: string
  readings: ClassReadings
  /** pupils who are through with at least one text */
  coders: number
  finished: number
  agreement: Pick<ClassAgreement, 'codes' | 'marks'>
  texts: { phrases: ReportedPhrase[] }[]
}

/** The report from all readings. The teacher's own coding counts in no agreement. */
export function reportOn(classTitle: string, readings: ClassReadings): AssignmentReport {
  const pupils = readings.coders.filter(({ isTeacher }) => !isTeacher)
  const teacher = readings.coders.find(({ isTeacher }) => isTeacher)
  const texts = readings.texts.map(({ body }, index) => ({
    body: body ?? '',
    // Of a text that is no longer here nothing is told.
    coders: pupils.map(({ marks }) => (body === null ? null : (marks[index] ?? null))),
  }))
  const { phrases, codes, marks } = classAgreement(texts, readings.codebook.codes.length)
  return {
    ...{ classTitle, readings },
    coders: pupils.filter(({ marks }) => marks.some((each) => each !== null)).length,
    finished: pupils.filter(({ isFinished }) => isFinished).length,
    agreement: { codes, marks },
    texts: phrases.map((all, index) => {
      const text = readings.texts[index]
      const codeIn = (span: { start: number; end: number }, given: readonly Mark[] | null | undefined) =>
        given ? (readingAt(span, given)?.code ?? '') : null
      return {
        phrases: all.map(({ start, end, readings: counts, agreement, isContested }) => {
          const span = { start, end }
          const read = pupils.flatMap(({ pseudonym, marks }) => {
            const own = marks[index]
            const mark = own && readingAt(span, own)
            return own ? [{ name: pseudonym, code: mark?.code ?? '', reason: mark?.reason ?? '' }] : []
          })
          return {
            ...span,
            phrase: (text?.body ?? '').slice(start, end),
            readings: counts.map(({ code, count }) => {
              const of = read.filter((one) => one.code === code)
              return {
                ...{ code, count, names: of.map(({ name }) => name) },
                reasons: of.flatMap(({ name, reason }) => (reason ? [{ name, reason }] : [])),
              }
            }),
            ...{ agreement, isContested },
            teacher: codeIn(span, teacher?.marks[index]),
            hand: codeIn(span, text?.hand),
            machine: codeIn(span, text?.machine),
            settled: text ? readingAt(span, text.settled) : null,
          }
        }),
      }
    }),
  }
}
