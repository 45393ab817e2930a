import { formatDate } from '@/lib/core/compare/format-date'
import type { EngineAccuracy, SourceAccuracy } from '@/lib/queries/engine-accuracy'
import { AccuracyKind } from './accuracy-kind'
import section from './accuracy-section.module.css'
import { inPercent, KIND_WORDS, SOURCES } from './accuracy-wording'
import styles from './method-view.module.css'

/** How often the machine's codings are what people coded, kind by kind, and how to read the figures. */
export function AccuracySection({ accuracy }: { accuracy: EngineAccuracy | null }) {
  return (
    <section id="accuracy" className={styles.section} aria-labelledby="accuracy-title">
      <h2 id="accuracy-title">How well the machine reads</h2>
      {accuracy ? <Measured accuracy={accuracy} /> : <p>The engine has not been measured.</p>}
    </section>
  )
}

function Measured({ accuracy }: { accuracy: EngineAccuracy }) {
  const { measuredVersion, runningVersion, measuredOn, kinds, namedPeriods } = accuracy
  return (
    <>
      <p className="lead">
        Codings marked as the machine’s are made by Parallax’s own engine: written rules and lists of words,
        no language model. Here it is measured against what people coded by hand. Engine {measuredVersion},
        measured on {formatDate(measuredOn)}.
      </p>
      {measuredVersion !== runningVersion && (
        <p className={section.stale} role="note">
          The engine that runs here is version {runningVersion}. It has not been measured: the figures below
          are those of version {measuredVersion}.
        </p>
      )}
      <Unseen kinds={kinds} />
      <dl className={styles.terms}>
        <dt>found</dt>
        <dd>Of the phrases that people marked, how many the machine marked too, at least in part.</dd>
        <dt>right</dt>
        <dd>Of the phrases that the machine marked, how many people had marked too, at least in part.</dd>
        <dt>F1</dt>
        <dd>
          “Found” and “right” in one figure, which is high only where both are. <i>In part</i>: the two
          phrases share a character. <i>Same words</i>: they begin and end at the same character. “in jail”
          for “jail” counts for the first and not for the second.
        </dd>
        <dt>the same is said of</dt>
        <dd>
          Among the phrases that both marked, how often both say the same, for instance that a number counts
          people. α is Krippendorff’s alpha: agreement with what chance alone would give taken off. 1 is
          perfect, 0 is chance; researchers usually ask for .800, and for .667 where conclusions are
          tentative.
        </dd>
      </dl>
      <h3>Which texts</h3>
      <dl className={styles.terms}>
        {sourcesOf(accuracy).map(({ source, texts }) => (
          <SourceEntry key={source} source={source} texts={texts} />
        ))}
      </dl>
      {kinds.map((kind) => (
        <AccuracyKind key={kind.kind} accuracy={kind} namedPeriods={namedPeriods} />
      ))}
    </>
  )
}

/** What to expect of a new article, in one sentence, where held-out texts were measured. */
function Unseen({ kinds }: Pick<EngineAccuracy, 'kinds'>) {
  const parts = kinds.flatMap(({ kind, sources }) => {
    const figures = sources.find(({ source }) => source === 'blind-held-out')?.figures
    if (!figures) return []
    const { recall, precision } = figures.relaxed
    return [`${KIND_WORDS[kind].title.toLowerCase()} ${inPercent(recall)} and ${inPercent(precision)}`]
  })
  if (parts.length === 0) return null
  return (
    <p className="standfirst">
      In texts it was not developed on, this share of what a person marked was found, and this share of what
      it marked was right: {parts.join('; ')}.
    </p>
  )
}

function SourceEntry({ source, texts }: { source: SourceAccuracy['source']; texts: number | null }) {
  const { name, use, means } = SOURCES[source]
  return (
    <>
      <dt>
        {name}
        <small className={section.use}>
          {use}
          {texts === null ? '; not measured yet' : `; ${texts} texts`}
        </small>
      </dt>
      <dd>{means}</dd>
    </>
  )
}

/** Every source there can be, with its texts, or null where nothing was measured on it. */
function sourcesOf({ kinds }: EngineAccuracy): { source: SourceAccuracy['source']; texts: number | null }[] {
  const measured = kinds[0]?.sources ?? []
  return (Object.keys(SOURCES) as SourceAccuracy['source'][]).map((source) => ({
    source,
    texts: measured.find((one) => one.source === source)?.texts ?? null,
  }))
}
