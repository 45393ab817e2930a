import { formatNumber } from '@/lib/core/compare/format-number'
import type { EngineAccuracy, KindAccuracy, SourceAccuracy } from '@/lib/queries/engine-accuracy'
import { AccuracyPublic } from './accuracy-public'
import styles from './accuracy-section.module.css'
import { inAlpha, inPercent, KIND_WORDS, PROPERTIES, SOURCES } from './accuracy-wording'

interface AccuracyKindProps {
  accuracy: KindAccuracy
  namedPeriods: EngineAccuracy['namedPeriods']
}

/** How well one kind of mention is read: how often it is found, what is told of it, and what others reach. */
export function AccuracyKind({ accuracy, namedPeriods }: AccuracyKindProps) {
  const { kind, sources } = accuracy
  const { id, title, what } = KIND_WORDS[kind]
  return (
    <section id={id} className={styles.kind} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      <p className={styles.note}>{what}</p>
      <Phrases sources={sources} />
      <Properties kind={kind} sources={sources} />
      {kind === 'windows' && namedPeriods.length > 0 && (
        <p className={styles.note}>
          Fiscal years and “as of” days, with words, kind and both days right:{' '}
          {namedPeriods
            .map(({ source, gold, right }) => `${right} of ${gold} in ${SOURCES[source].name.toLowerCase()}`)
            .join('; ')}
          .
        </p>
      )}
      <AccuracyPublic sources={accuracy.public} />
    </section>
  )
}

function Phrases({ sources }: { sources: SourceAccuracy[] }) {
  return (
    <table className={styles.figures}>
      <caption>Phrases marked</caption>
      <thead>
        <tr>
          <th scope="col">Texts</th>
          <th scope="col">by people</th>
          <th scope="col">found</th>
          <th scope="col">right</th>
          <th scope="col">F1, in part</th>
          <th scope="col">F1, same words</th>
        </tr>
      </thead>
      <tbody>
        {sources.map(({ source, figures }) => (
          <tr key={source}>
            <SourceHead source={source} />
            <td data-label="by people">
              {formatNumber(figures.inFirst)}
              {source === 'people' && <small>and {formatNumber(figures.inSecond)}</small>}
            </td>
            <td data-label="found">{inPercent(figures.relaxed.recall)}</td>
            <td data-label="right">{inPercent(figures.relaxed.precision)}</td>
            <td data-label="F1, in part">{inPercent(figures.relaxed.f1)}</td>
            <td data-label="F1, same words">{inPercent(figures.strict.f1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Properties({ kind, sources }: Pick<KindAccuracy, 'kind' | 'sources'>) {
  return (
    <table className={styles.figures}>
      <caption>Of the phrases that both marked, the same is said of</caption>
      <thead>
        <tr>
          <th scope="col">Texts</th>
          {PROPERTIES[kind].map(([id, label]) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sources.map(({ source, figures }) => (
          <tr key={source}>
            <SourceHead source={source} />
            {PROPERTIES[kind].map(([id, label]) => (
              <Property key={id} label={label} figures={figures.attributes.find((one) => one.id === id)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Attribute = SourceAccuracy['figures']['attributes'][number]

function Property({ label, figures }: { label: string; figures: Attribute | undefined }) {
  if (!figures || figures.compared === 0) {
    return (
      <td data-label={label}>
        <small>not coded</small>
      </td>
    )
  }
  return (
    <td data-label={label}>
      {inPercent(figures.share)}
      <small>
        {formatNumber(figures.agreeing)} of {formatNumber(figures.compared)}
      </small>
      {figures.alpha !== null && <small>{inAlpha(figures.alpha)}</small>}
    </td>
  )
}

function SourceHead({ source }: Pick<SourceAccuracy, 'source'>) {
  return (
    <th scope="row">
      {SOURCES[source].name}
      <small>{SOURCES[source].use}</small>
    </th>
  )
}
