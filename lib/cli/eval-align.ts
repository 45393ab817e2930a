import { readContent } from '@/lib/content/read'
import { alignWith } from '@/lib/core/align/align-article'
import { indexRecord } from '@/lib/core/align/record-index'
import { indexReleases } from '@/lib/core/align/release-index'
import { conceptIndex } from '@/lib/core/extract/terms/concept-index'
import { printedFiguresOf, releaseRecordOf } from './eval-align/coded'
import { scoreExercises } from './eval-align/exercises'
import { describe, type Judged, judge, report } from './eval-align/score'
import { reportReleases } from './eval-align/which'

/** Releases that nothing was tuned on: scored, never looked into. */
const HELD_OUT = new Set([
  'custody-deaths-2025',
  'criminal-releases-fy2015',
  'uc-oig-2024-08',
  'gao-sex-offenders-2013',
  'removals-claims-2025',
])

// npm run eval:align: how far alignment agrees with the people who coded the articles. --list shows where it does not
// (development releases only).
const result = readContent('content')
if (!result.ok) throw new Error(`content/ has ${result.errors.length} errors`)
const { releases, articles, codebook } = result.content
const records = new Map(releases.map(({ record }) => [record.id, releaseRecordOf(record)]))
const indexes = new Map([...records].map(([id, record]) => [id, indexRecord(record)]))

const development: Judged[] = []
const heldOut: Judged[] = []
for (const { id, releaseId, article } of articles) {
  const index = indexes.get(releaseId)
  if (!index) continue
  const aligned = alignWith(index, printedFiguresOf(article), article.published)
  const set = HELD_OUT.has(releaseId) ? heldOut : development
  article.quantities.forEach((quantity, place) => {
    const one = aligned[place]
    if (one) set.push(judge(id, quantity, one, index.record))
  })
}
report('Development releases, coded by hand', development)
report('Held-out releases, coded by hand', heldOut)

const exercises = scoreExercises(conceptIndex(codebook.concepts))
report('Exercises, coded by hand', exercises.byHand)
report(`Exercises, read by the engine (${exercises.notRead} quantities not read)`, exercises.byEngine)

const releaseIndex = indexReleases([...records.values()])
const isHeldOut = ({ releaseId }: { releaseId: string }) => HELD_OUT.has(releaseId)
const astray = reportReleases(
  'Which release, development',
  articles.filter((one) => !isHeldOut(one)),
  releaseIndex,
)
reportReleases('Which release, held-out', articles.filter(isHeldOut), releaseIndex)

if (process.argv.includes('--list')) {
  for (const one of astray) console.log(`release | ${one}`)
  for (const one of [...development, ...exercises.byHand, ...exercises.byEngine]) {
    const isWrong = one.outcome === null ? one.aligned.decision !== 'not in record' : one.outcome !== 'same'
    if (isWrong) console.log(describe(one))
  }
}
