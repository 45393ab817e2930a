import { suggestion } from '../nearest'
import type { ArticleFile } from '../schema/article'
import type { RecordFigure, RecordFile } from '../schema/record'
import { checkKnown, checkNoDuplicates, checkOrder, type Known, type Report } from './known'
import { neverNegative } from './quantity'

/** The counts a teaser's evidence may point into, by article file name; null where a file could not be read. */
export type ArticlesOfRelease = Map<string, ArticleFile | null>

// Pages that stand beside those of releases.
const NOT_AN_ID = new Set(['new'])

/** Reports what is wrong in a record against the codebook, against itself and against its articles. */
export function checkRecord(
  record: RecordFile,
  releaseId: string,
  articles: ArticlesOfRelease,
  known: Known,
  report: Report,
): void {
  if (record.id !== releaseId) report(['id'], `"${record.id}" stands in the folder "${releaseId}"`)
  if (NOT_AN_ID.has(record.id)) report(['id'], `"${record.id}" is the address of another page`)
  checkKnown(report, ['window', 'kind'], 'window kind', record.window.kind, known.windowKinds)
  checkOrder(report, ['window'], record.window.start, record.window.end)
  if (record.versions[0]?.status !== 'published') {
    report(['versions', 0, 'status'], `the first version is "published", not "${record.versions[0]?.status}"`)
  }

  const figures = new Map(record.figures.map((figure) => [figure.id, figure]))
  const ids = record.figures.map(({ id }) => id)
  checkNoDuplicates(report, 'figure', ids, (index) => ['figures', index, 'id'])
  record.figures.forEach((figure, index) => {
    checkFigure(figure, figures, known, (path, message) => report(['figures', index, ...path], message))
  })

  checkNoDuplicates(report, 'headline figure', record.headlineFigures, (index) => ['headlineFigures', index])
  record.headlineFigures.forEach((id, index) => {
    checkKnown(report, ['headlineFigures', index], 'figure', id, figures)
  })
  record.teaserEvidence.forEach((ref, index) => {
    const fault = evidenceFault(ref, figures, articles)
    if (fault) report(['teaserEvidence', index], fault)
  })
}

function checkFigure(
  figure: RecordFigure,
  figures: Map<string, RecordFigure>,
  known: Known,
  report: Report,
): void {
  checkKnown(report, ['unit'], 'unit', figure.unit, known.units)
  checkKnown(report, ['act'], 'act', figure.act, known.acts)
  checkKnown(report, ['window', 'kind'], 'window kind', figure.window.kind, known.windowKinds)
  checkOrder(report, ['window'], figure.window.start, figure.window.end)
  checkKnown(report, ['partOf'], 'figure', figure.partOf, figures)
  const cycle = cycleFrom(figure, figures)
  if (cycle) report(['partOf'], `makes a figure part of itself: ${cycle.join(' → ')}`)

  const { measure, value } = figure
  if (value === null) return
  if (measure === 'rank' && !(value >= 1 && Number.isInteger(value))) {
    report(['value'], `a rank is a whole number from 1, not ${value}`)
  }
  if (value < 0 && neverNegative(measure)) {
    report(['value'], `a ${measure} is not negative: ${value}`)
  }
}

/** The way from a figure up to itself, or null. Told only for the first by name, so that a ring is told once. */
function cycleFrom(figure: RecordFigure, figures: Map<string, RecordFigure>): string[] | null {
  const way = [figure.id]
  let above = figure.partOf
  while (above !== null && !way.includes(above)) {
    way.push(above)
    above = figures.get(above)?.partOf ?? null
  }
  const isRing = above === figure.id && figure.id === [...way].sort()[0]
  return isRing ? [...way, figure.id] : null
}

const KINDS = { t: 'terms', q: 'quantities', w: 'windows', c: 'citations' } as const

function evidenceFault(
  ref: string,
  figures: Map<string, RecordFigure>,
  articles: ArticlesOfRelease,
): string | null {
  if (ref.startsWith('figure:')) {
    const id = ref.slice('figure:'.length)
    return figures.has(id) ? null : `unknown figure "${id}"${suggestion(id, figures.keys())}`
  }
  const [, slug = '', letter = '', place = ''] = /^([a-z0-9-]+)#([tqwc])([1-9]\d*)$/.exec(ref) ?? []
  if (!slug) return `"${ref}" is neither "figure:<figure id>" nor "<article>#<t, q, w or c><number>"`
  const article = articles.get(slug)
  if (article === undefined) return `unknown article "${slug}"${suggestion(slug, articles.keys())}`
  if (article === null) return null
  const list = KINDS[letter as keyof typeof KINDS]
  const length = article[list].length
  return Number(place) <= length ? null : `"${ref}" points at entry ${place} of ${length} ${list}`
}
