import { describe, expect, test } from 'vitest'
import { saveMarks } from '@/lib/commands/classroom/save-marks'
import { setAssignment } from '@/lib/commands/classroom/set-assignment'
import { codeAttachedTexts } from '@/lib/commands/code-attached-texts'
import { readContent } from '@/lib/content/read'
import type { ClassCodebook } from '@/lib/core/classroom/codebook'
import type { Reveal, RevealedPhrase } from '@/lib/core/classroom/reveal'
import { lessons } from '@/lib/queries/classroom/lessons'
import { reveal } from '@/lib/queries/classroom/reveal'
import { stretchesOf } from '@/tests/content/exercise-stretches'
import { workerDatabase } from '@/tests/support/worker-database'
import { ADA, mark, smallClass } from '../commands/classroom/small-class'

const db = workerDatabase({ template: 'content' })
const read = readContent('content')
if (!read.ok) throw new Error('content/ is not in order')
const { exercises } = read.content

type Exercise = (typeof exercises)[number]
type Entry = [start: number, end: number, code: string]

/** The key as the files have it, in the codes of a class: written once more here, from the YAML and not from the database. */
function keyOf(exercise: Exercise, { codes }: ClassCodebook): Entry[][] {
  return exercise.articles.map((article) => {
    const entries = new Map<string, Entry>()
    for (const stretch of stretchesOf(article, exercise)) {
      const code = codes.find(({ of }) =>
        of.some(
          (rule) =>
            rule.kind === stretch.kind &&
            (rule.voices === undefined || rule.voices.some((voice) => voice === stretch.voice)) &&
            (rule.facets === undefined || rule.facets.some((facet) => facet === stretch.facet)) &&
            (rule.sectors === undefined || rule.sectors.some((sector) => sector === stretch.sector)) &&
            (rule.units === undefined || rule.units.some((unit) => unit === stretch.unit)) &&
            (rule.rules === undefined || rule.rules.some((one) => one === stretch.rule)) &&
            (rule.named === undefined || rule.named === stretch.named),
        ),
      )
      const { start, end } = stretch
      if (code) entries.set(`${start} ${end} ${code.id}`, [start, end, code.id])
    }
    return [...entries.values()]
  })
}

/** A pupil of a class that codes a whole exercise with a codebook, who marks this and finishes: what she is shown. */
async function shownTo(exercise: Exercise, codebook: ClassCodebook, marks: Entry[][]): Promise<Reveal> {
  const { classId, tokens } = await smallClass(['Owl'])
  const set = await setAssignment({
    ...{ classId, title: 'All of it', task: 'code', lessonId: null, codebook, actor: ADA },
    articleIds: exercise.articles.map(({ slug }) => `${exercise.id}--${slug}`),
  })
  if (set.code !== 'set') throw new Error(set.code)
  const { assignmentId } = set
  const [token = ''] = tokens
  const made = marks.flatMap((entries, index) =>
    entries.map(([start, end, code]) => mark({ text: index + 1, start, end, code })),
  )
  await saveMarks({ token, assignmentId, marks: made, atText: 4, isFinished: true })
  const result = await reveal(token, assignmentId)
  if (result.code !== 'revealed') throw new Error(result.code)
  return result.reveal
}

/** Every reading of one coding in some rows, as words and code. */
const saidIn = (phrases: readonly RevealedPhrase[], who: 'hand' | 'machine') =>
  new Set(
    phrases.flatMap((row) =>
      (row[who] ?? []).flatMap(({ code, isExact, words }) =>
        [...(isExact ? [row.phrase] : []), ...words].map((each) => `${code}: ${each}`),
      ),
    ),
  )

const bodyOf = (exercise: Exercise, index: number) => exercise.articles[index]?.text.body ?? ''
const inWords = (exercise: Exercise, key: Entry[][], index: number) =>
  new Set(
    (key[index] ?? []).map(([start, end, code]) => `${code}: ${bodyOf(exercise, index).slice(start, end)}`),
  )

const cases = exercises.flatMap((exercise) =>
  lessons().codebooks.map((codebook) => [exercise.id, codebook.id, exercise, codebook] as const),
)

describe.each(cases)('%s in the codes of “%s”', (_, __, exercise, codebook) => {
  const key = keyOf(exercise, codebook)

  test('whoever marked nothing is shown the whole key, phrase by phrase, and nothing else', async () => {
    expect(key.flat().length).toBeGreaterThan(5)
    const { texts } = await shownTo(exercise, codebook, [])
    expect(texts.map(({ articleId }) => articleId)).toEqual(
      exercise.articles.map(({ slug }) => `${exercise.id}--${slug}`),
    )
    for (const [index, { own, others, unmarked }] of texts.entries()) {
      expect([own, others]).toEqual([[], []])
      expect(saidIn(unmarked, 'hand')).toEqual(inWords(exercise, key, index))
    }
  })

  test('whoever marked the key has it beside every mark of hers, as her own', async () => {
    const { texts } = await shownTo(exercise, codebook, key)
    for (const [index, { own, others, unmarked }] of texts.entries()) {
      const rows = own.map(({ start, end, own: { code } }): Entry => [start, end, code])
      const marked = new Set((key[index] ?? []).map(([start, end]) => `${start} ${end}`))
      expect(new Set(rows.map(([start, end]) => `${start} ${end}`))).toEqual(marked)
      for (const { own: mine, hand } of own)
        expect(hand?.some(({ code, isExact }) => isExact && code === mine.code)).toBe(true)
      expect(others).toEqual([])
      expect(saidIn(unmarked, 'hand')).toEqual(new Set())
    }
  })
})

test('the machine’s readings are those of its coding, as many as it has', async () => {
  await codeAttachedTexts({ databaseUrl: db.url, actor: 'a test' })
  const codebook = lessons().codebooks.find(({ id }) => id === 'basics')
  const exercise = exercises[0]
  if (!codebook || !exercise) throw new Error('no codebook or exercise')
  const { texts } = await shownTo(exercise, codebook, [])
  for (const { articleId, unmarked, body } of texts) {
    const stored = await db.prisma.anchor.findMany({
      where: {
        role: 'whole',
        mention: { kind: 'quantity', coding: { articleId, coder: { kind: 'engine' } } },
      },
    })
    expect(stored.length).toBeGreaterThan(3)
    const numbers = [...saidIn(unmarked, 'machine')].filter((each) => each.startsWith('number: '))
    expect(new Set(numbers)).toEqual(
      new Set(stored.map(({ start, end }) => `number: ${(body ?? '').slice(start ?? 0, end ?? 0)}`)),
    )
  }
})
