import { describe, expect, test } from 'vitest'
import type { ExerciseArticle } from '@/lib/content/content'
import { readLessons } from '@/lib/content/lessons/read-lessons'
import { readContent } from '@/lib/content/read'
import type { LessonKeyEntry } from '@/lib/content/schema/lesson'
import { type ClassCodebook, type CodedStretch, codeOf } from '@/lib/core/classroom/codebook'
import { stretchesOf } from './exercise-stretches'

const content = readContent('content')
const read = readLessons('content')
if (!content.ok || !read.ok) throw new Error(JSON.stringify(content.ok ? read : content, null, 1))
const { exercises, releases, codebook: full } = content.content
const { lessons, codebooks } = read

const NOTHING = { voice: null, facet: null, sector: null, named: null, unit: null, rule: null }

function exerciseOf(exerciseId: string) {
  const found = exercises.find(({ id }) => id === exerciseId)
  if (!found) throw new Error(`no exercise ${exerciseId}`)
  return found
}

function articleOf(exerciseId: string, slug: string): ExerciseArticle {
  const found = exerciseOf(exerciseId).articles.find((one) => one.slug === slug)
  if (!found) throw new Error(`no article ${slug} in ${exerciseId}`)
  return found
}

describe('the lessons', () => {
  test('are six, of 45 minutes each, in their order', () => {
    expect(lessons.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
    expect(lessons.every(({ minutes }) => minutes === 45)).toBe(true)
  })

  test.each(lessons.map((lesson) => [lesson.id, lesson] as const))(
    '%s works on texts that are there, and names a real release',
    (_, lesson) => {
      for (const { texts } of lesson.tasks) for (const text of texts) articleOf(lesson.exercise, text)
      expect(releases.map(({ record }) => record.id)).toContain(lesson.onReal.release)
    },
  )

  const entries = lessons.flatMap((lesson) =>
    lesson.key.entries.map(
      (entry) => [`${lesson.id}: ${entry.text}: ${entry.phrase}`, entry, lesson] as const,
    ),
  )

  test.each(entries)('the key is what the hand-made coding says: %s', (_, entry, lesson) => {
    const article = articleOf(lesson.exercise, entry.text)
    const { body } = article.text
    expect(body).toContain(entry.phrase)
    const coded = lesson.tasks.find(({ task }) => task === 'code')?.codebook
    const codebook = codebooks.find(({ id }) => id === coded)
    const here = stretchesOf(article, exerciseOf(lesson.exercise)).filter(
      ({ start, end }) => body.slice(start, end) === entry.phrase,
    )
    expect(saidOf(entry, { article: article.article, here, codebook })).toContainEqual(expectedOf(entry))
  })
})

interface Place {
  article: ExerciseArticle['article']
  here: CodedStretch[]
  codebook: ClassCodebook | undefined
}

/** What the files say of a phrase, in the terms in which the entry speaks. */
function saidOf(entry: LessonKeyEntry, { article, here, codebook }: Place): unknown[] {
  const { phrase } = entry
  if (entry.code !== undefined) return codebook ? here.map((stretch) => codeOf(stretch, codebook)) : []
  if (entry.rule !== undefined) return here.map(({ rule }) => rule)
  if (entry.voice !== undefined) return here.map(({ voice }) => voice)
  if (entry.window !== undefined)
    return article.windows.filter((one) => one.phrase === phrase).map(({ start, end }) => ({ start, end }))
  return article.quantities.filter((one) => one.phrase === phrase).map(({ figure }) => figure)
}

function expectedOf(entry: LessonKeyEntry): unknown {
  const { code, rule, voice, window, figure } = entry
  return code ?? rule ?? voice ?? window ?? figure
}

describe('the codebooks', () => {
  test('begin with five codes and go up to the sixteen of the full one', () => {
    expect(codebooks[0]?.codes).toHaveLength(5)
    expect(codebooks.find(({ id }) => id === 'full')?.codes.map(({ id }) => id)).toEqual(
      full.facets.map(({ id }) => id),
    )
  })

  test('name facets, sectors and units that the codebook has', () => {
    const known = {
      facets: new Set(full.facets.map(({ id }) => id)),
      sectors: new Set(full.sectors.map(({ id }) => id)),
      units: new Set(full.units.map(({ id }) => id)),
    }
    const wrong = codebooks.flatMap(({ id, codes }) =>
      codes.flatMap(({ of }) =>
        of.flatMap((rule) =>
          (['facets', 'sectors', 'units'] as const).flatMap((list) =>
            (rule[list] ?? [])
              .filter((name) => !known[list].has(name))
              .map((name) => `${id}: ${list}: ${name}`),
          ),
        ),
      ),
    )
    expect(wrong).toEqual([])
  })

  test('every planted difference of the exercises has a code', () => {
    const codebook = codebooks.find(({ id }) => id === 'against-document')
    if (!codebook) throw new Error('no codebook for differences')
    for (const { planted } of exercises)
      for (const { rule } of planted)
        expect(codeOf({ ...NOTHING, kind: 'planted', start: 0, end: 1, rule }, codebook), rule).not.toBeNull()
  })

  test('every citation of the exercises has a speaker', () => {
    const codebook = codebooks.find(({ id }) => id === 'speakers')
    if (!codebook) throw new Error('no codebook for speakers')
    for (const exercise of exercises)
      for (const article of exercise.articles)
        for (const stretch of stretchesOf(article, exercise).filter(({ kind }) => kind === 'citation'))
          expect(codeOf(stretch, codebook), JSON.stringify(stretch)).not.toBeNull()
  })
})
