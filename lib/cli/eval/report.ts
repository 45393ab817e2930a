import type { Evaluation, OwnFigures } from '@/lib/content/schema/evaluation'
import { compareCodings } from '@/lib/core/agreement/compare-codings'
import { pooled } from '@/lib/core/agreement/pooled'
import type { ConceptIndex } from '@/lib/core/extract/terms/concept-index'
import { ENGINE_VERSION } from '@/lib/core/extract/version'
import { type Measured, measureOwn } from './measure-own'
import { kindFigures, ownFigures } from './own-figures'
import { allExercises, articleTexts, blindTexts, coderPairs } from './own-sources'
import type { Found, OwnText } from './own-text'
import { publicFigures } from './public-figures'

type OwnId = OwnFigures['id']

/** The first has texts that the repository does not hold. */
const OWN: [OwnId, () => Found<OwnText>][] = [
  ['articles', articleTexts],
  ['exercises', allExercises],
  ['blind-development', () => blindTexts('development')],
  ['blind-second', () => blindTexts('second')],
  ['blind-held-out', () => blindTexts('held-out')],
]

export interface Report {
  evaluation: Evaluation
  /** what could not be measured here, and why */
  absent: { id: string; why: string }[]
  /** the texts behind the figures of our own gold */
  measured: Partial<Record<OwnId, Measured[]>>
}

/** Measures this engine on every gold that is here, in a fixed order. `day` is the ISO day that is written down. */
export function evaluate(concepts: ConceptIndex, day: string, codebook: number): Report {
  const { own, absent, measured } = ownReport(concepts, OWN)
  const scored = publicFigures(concepts)
  return {
    evaluation: {
      engineVersion: ENGINE_VERSION,
      codebook,
      measuredOn: day,
      own,
      people: peopleFigures(),
      public: scored.flatMap((one) => ('figures' in one ? [one.figures] : [])),
    },
    absent: [
      ...absent,
      ...scored.flatMap((one) => ('absent' in one ? [{ id: one.id, why: one.absent }] : [])),
    ],
    measured,
  }
}

/** The figures of the gold whose texts the repository holds: they can be made anew anywhere. */
export function repositoryFigures(concepts: ConceptIndex): OwnFigures[] {
  return ownReport(concepts, OWN.slice(1)).own
}

function ownReport(
  concepts: ConceptIndex,
  sources: typeof OWN,
): Omit<Report, 'evaluation'> & { own: OwnFigures[] } {
  const own: OwnFigures[] = []
  const absent: Report['absent'] = []
  const measured: Report['measured'] = {}
  for (const [id, find] of sources) {
    const found = find()
    if ('absent' in found) absent.push({ id, why: found.absent })
    else {
      const texts = measureOwn(found.texts, concepts)
      measured[id] = texts
      own.push(ownFigures(id, texts))
    }
  }
  return { own, absent, measured }
}

/** Two people who coded the same articles independently, compared as the engine is compared with the gold. */
export function peopleFigures(): Evaluation['people'] {
  const pairs = coderPairs()
  if (pairs.length === 0) return null
  const counts = pooled(pairs.map(({ first, second }) => compareCodings(first, second)))
  return { texts: pairs.length, kinds: kindFigures(counts) }
}
