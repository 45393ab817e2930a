import type { Span } from '../text/span'
import { UNMARKED } from './class-agreement'
import type { ClassCodebook } from './codebook'
import type { Mark } from './marks'
import { phrasesOf, readingAt, readingsAt } from './phrases'
import type { ClassCoder, ClassReadings, SettledReading } from './readings'

/** One code that a coding gave here. */
export interface Said {
  code: string
  /** it was given to the very words of the phrase */
  isExact: boolean
  /** other words that it was given to, around or within the phrase, in the order of the text */
  words: string[]
}

/** One phrase, and what everybody said of it; a code that is UNMARKED means: left unmarked. */
export interface RevealedPhrase extends Span {
  phrase: string
  /** hers, with her reason */
  own: { code: string; reason: string }
  /** of the others of the class who are through, the most frequent first, with their reasons */
  others: { code: string; count: number; reasons: string[] }[]
  /** everything that these codings marked here, the very words first; null: there is no such coding */
  teacher: Said[] | null
  hand: Said[] | null
  machine: Said[] | null
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
    /** what she marked, each mark a phrase of its own */
    own: RevealedPhrase[]
    /** what others of the class, or the teacher, marked or settled, and she did not */
    others: RevealedPhrase[]
    /** what the hand-made coding or the machineʼs has, and nobody of the class */
    unmarked: RevealedPhrase[]
  })[]
  /** classmates who have finished, beside herself */
  others: number
}

/**
 * The readings of an assignment as one of its pupils is shown them. Every mark of every coding that is shown stands at one phrase
 * or more of the three lists.
 */
export function revealFor(pupilId: string, { title, codebook, texts, coders }: ClassReadings): Reveal {
  const own = coders.find((coder) => coder.pupilId === pupilId)
  const others = coders.filter((coder) => coder.isFinished && !coder.isTeacher && coder.pupilId !== pupilId)
  const teacher = coders.find((coder) => coder.isTeacher && coder.isFinished && coder.pupilId !== pupilId)
  return {
    ...{ title, codebook, others: others.length },
    texts: texts.map(({ body, hand, machine, settled, ...text }, index) => {
      const of = (coder: ClassCoder | undefined): Mark[] => coder?.marks[index] ?? []
      const mine = of(own)
      const ofClass = [...others.map(of), of(teacher), settled]
      // As the class marked them: codings add phrases, and cut none of the class's.
      const spans = body === null ? [] : phrasesOf([hand ?? [], machine ?? []], phrasesOf(ofClass, mine))
      const phrases = spans.map((span): RevealedPhrase => {
        const said = (marks: readonly Mark[]) => saidAt(span, marks, body ?? '')
        const mark = mine.find((one) => isSame(one, span))
        return {
          ...span,
          phrase: (body ?? '').slice(span.start, span.end),
          own: { code: mark?.code ?? UNMARKED, reason: mark?.reason ?? '' },
          others: grouped(others.map((coder) => readingAt(span, of(coder)))),
          teacher: teacher ? said(of(teacher)) : null,
          hand: hand && said(hand),
          machine: machine && said(machine),
          settled: readingAt(span, settled),
        }
      })
      const isOfClass = (span: Span) => ofClass.some((marks) => readingsAt<Span>(span, marks).length > 0)
      const rest = phrases.filter(({ own }) => own.code === UNMARKED)
      return {
        ...{ ...text, body },
        own: phrases.filter(({ own }) => own.code !== UNMARKED),
        others: rest.filter(isOfClass),
        unmarked: rest.filter((span) => !isOfClass(span)),
      }
    }),
  }
}

function saidAt(phrase: Span, marks: readonly Mark[], body: string): Said[] {
  const said = new Map<string, Said>()
  for (const mark of readingsAt(phrase, marks)) {
    const one = said.get(mark.code) ?? { code: mark.code, isExact: false, words: [] }
    if (isSame(mark, phrase)) one.isExact = true
    else one.words.push(body.slice(mark.start, mark.end))
    said.set(mark.code, one)
  }
  return [...said.values()].sort((a, b) => Number(b.isExact) - Number(a.isExact))
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
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
