import { suggestion } from '../nearest'
import type { ParsedExercise } from '../parse-exercises'
import type { ExerciseKey, PlantedEntry } from '../schema/exercise'
import { checkKnown, checkNoDuplicates, type Report } from './known'

/** Reports what is wrong in a key against the texts, the record and itself. */
export function checkPlanted(exercise: ParsedExercise, key: ExerciseKey, report: Report): void {
  if (key.exercise !== exercise.id) {
    report(['exercise'], `"${key.exercise}" stands in the folder "${exercise.id}"`)
  }
  const figures = exercise.record && new Map(exercise.record.data.figures.map((each) => [each.id, each]))
  const ids = key.planted.map(({ id }) => id)
  checkNoDuplicates(report, 'difference', ids, (index) => ['planted', index, 'id'])
  key.planted.forEach((entry, index) => {
    const path = ['planted', index]
    checkKnown(report, [...path, 'record'], 'figure', entry.record, figures)
    checkPlace(exercise, entry, (inner, message) => report([...path, ...inner], message))
  })

  key.sums.forEach(({ total, parts }, index) => {
    const path = ['sums', index]
    checkKnown(report, [...path, 'total'], 'figure', total, figures)
    for (const part of parts) checkKnown(report, [...path, 'parts'], 'figure', part, figures)
    const values = [total, ...parts].map((id) => figures?.get(id)?.value ?? null)
    if (values.includes(null)) return
    const [whole, ...rest] = values
    const sum = rest.reduce<number>((left, right) => left + (right ?? 0), 0)
    if (sum !== whole) report([...path, 'total'], `the parts of "${total}" add up to ${sum}, not ${whole}`)
  })

  const slugs = new Map(exercise.articles.map(({ slug }) => [slug, slug]))
  checkKnown(report, ['careful'], 'article', key.careful, slugs)
  for (const slug of slugs.keys()) {
    const isPlanted = key.planted.some(({ article }) => article === slug)
    if (slug === key.careful && isPlanted) report(['careful'], `something is planted in "${slug}"`)
    if (slug !== key.careful && !isPlanted) report(['planted'], `nothing is planted in "${slug}"`)
  }
}

function checkPlace({ articles }: ParsedExercise, entry: PlantedEntry, report: Report): void {
  const article = articles.find(({ slug }) => slug === entry.article)
  if (!article) {
    const slugs = articles.map(({ slug }) => slug)
    report(['article'], `unknown article "${entry.article}"${suggestion(entry.article, slugs)}`)
    return
  }
  if (!article.text) return
  const { body } = article.text
  const words = body.slice(...entry.at)
  if (words !== entry.phrase) report(['at'], `"${words}" stands there, not "${entry.phrase}"`)
  entry.alsoAt.forEach(([, end], place) => {
    if (end > body.length)
      report(['alsoAt', place], `ends at ${end}, beyond the text's length of ${body.length}`)
  })
}
