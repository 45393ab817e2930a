import { readEvaluation } from '@/lib/content/evaluation'
import type { Evaluation, KindFigures, OwnFigures, PublicFigures } from '@/lib/content/schema/evaluation'
import type { Kind } from '@/lib/core/agreement/coded-spans'
import { KINDS } from '@/lib/core/agreement/coded-spans'
import { ENGINE_VERSION } from '@/lib/core/extract/version'

/** One gold for one kind: how many texts, and the counts and shares from 0 to 1. "people": two people, no engine. */
export interface SourceAccuracy {
  source: OwnFigures['id'] | 'people'
  texts: number
  figures: KindFigures
}

/** How well the engine reads one kind of mention. */
export interface KindAccuracy {
  kind: Kind
  sources: SourceAccuracy[]
  public: PublicFigures[]
}

/** The engine's accuracy as it was last measured and saved. */
export interface EngineAccuracy {
  /** the engine that was measured, and the one that runs here */
  measuredVersion: string
  runningVersion: string
  /** ISO day */
  measuredOn: string
  kinds: KindAccuracy[]
  /** by source: fiscal years and "as of" days in the gold, and those read wholly right */
  namedPeriods: { source: OwnFigures['id']; gold: number; right: number }[]
}

/** The saved figures by kind, or null where none were saved. Throws where the saved file is not in order. */
export function engineAccuracy(contentDir = 'content'): EngineAccuracy | null {
  const saved = readEvaluation(contentDir)
  if (saved === null) return null
  return {
    measuredVersion: saved.engineVersion,
    runningVersion: ENGINE_VERSION,
    measuredOn: saved.measuredOn,
    kinds: KINDS.map((kind) => ({
      kind,
      sources: sourcesOf(saved, kind),
      public: saved.public.filter((one) => one.kind === kind),
    })),
    namedPeriods: saved.own.map(({ id, namedPeriods }) => ({ source: id, ...namedPeriods })),
  }
}

/** The engine's sources in the order of the file, and the two people last, as what they are measured by. */
function sourcesOf({ own, people }: Evaluation, kind: Kind): SourceAccuracy[] {
  const all = [
    ...own.map(({ id, texts, kinds }) => ({ source: id, texts, kinds })),
    ...(people ? [{ source: 'people' as const, ...people }] : []),
  ]
  return all.flatMap(({ source, texts, kinds }) =>
    kinds.filter((figures) => figures.kind === kind).map((figures) => ({ source, texts, figures })),
  )
}
