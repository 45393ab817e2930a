import { stringify } from 'yaml'
import type { Mark } from '@/lib/core/classroom/marks'
import type { ClassReadings } from '@/lib/core/classroom/readings'
import { phraseOf } from './phrase-of'

type Text = ClassReadings['texts'][number]

/**
 * Every coding of an assignment as YAML: the codes, the texts by article and SHA-256, each coder's marks with places in UTF-16
 * units, what the hand-made and the machine's coding would be in these codes, and what was settled. `nameOf` gives each coder the
 * name that is written.
 */
export function codingsYaml(readings: ClassReadings, nameOf: (index: number) => string): string {
  const { title, codebook, texts, coders } = readings
  const entries = (marks: readonly Mark[], { body, isConstructed }: Text) =>
    marks.map(({ start, end, code, reason }) => ({
      at: [start, end],
      phrase: phraseOf(body, isConstructed, { start, end }),
      code,
      ...(reason && { reason }),
    }))
  return stringify(
    {
      assignment: title,
      codebook: {
        id: codebook.id,
        title: codebook.title,
        codes: codebook.codes.map(({ id, label, hint }) => ({ id, label, hint })),
      },
      texts: texts.map((text, index) => ({
        article: text.articleId,
        ...(text.hand && { byHand: entries(text.hand, text) }),
        ...(text.machine && { byMachine: entries(text.machine, text) }),
        settled: text.settled.map(({ start, end, code, reason }) => ({
          ...{
            at: [start, end],
            phrase: phraseOf(text.body, text.isConstructed, { start, end }),
            code,
            reason,
          },
        })),
        codings: coders.flatMap(({ marks, isFinished, isTeacher }, coder) => {
          const own = marks[index]
          return own ? [{ coder: nameOf(coder), isTeacher, isFinished, marks: entries(own, text) }] : []
        }),
      })),
    },
    { lineWidth: 0 },
  )
}
