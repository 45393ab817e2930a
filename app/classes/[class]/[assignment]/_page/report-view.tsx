import type { AssignmentReport } from '@/lib/core/classroom/report'
import { sentenceAt, sentencesOf } from '@/lib/core/classroom/sentence-at'
import type { Span } from '@/lib/core/text/span'
import { KeepFresh } from '../../../../_components/keep-fresh'
import { Link } from '../../../../_components/link'
import { textName } from '../../../../class/_pupil/text-name'
import { AgreementCard } from './agreement-card'
import { type Around, PhraseCard } from './phrase-card'
import styles from './report-view.module.css'

/** Finds the sentence of a phrase: what stands in it before the phrase, and after. */
function sentenceFinder(body: string): (phrase: Span) => Around {
  const sentences = sentencesOf(body)
  return (phrase) => {
    const { start, end } = sentenceAt(sentences, body, phrase)
    return {
      before: body.slice(start, phrase.start),
      after: body.slice(phrase.end, Math.max(end, phrase.end)),
    }
  }
}

interface ReportViewProps {
  classId: string
  report: AssignmentReport
  /** the names of pupils stand beside their readings; off on a projector */
  withNames: boolean
}

/** The phrases of an assignment, the most divided first, to be put on the projector; before them how far the class agrees. */
export function ReportView({ classId, report, withNames }: ReportViewProps) {
  const { classTitle, readings, texts, coders, finished } = report
  const { assignmentId, title, codebook } = readings
  const all = texts
    .flatMap(({ phrases }, index) => phrases.map((phrase) => ({ phrase, text: index + 1 })))
    .sort(
      (a, b) =>
        (a.phrase.agreement ?? 2) - (b.phrase.agreement ?? 2) ||
        a.text - b.text ||
        a.phrase.start - b.phrase.start,
    )
  const around = readings.texts.map(({ body }) => (body === null ? null : sentenceFinder(body)))
  const contested = all.filter(({ phrase }) => phrase.isContested).length
  const base = `/classes/${classId}`
  return (
    <>
      <p className="kicker">
        <Link href={base}>{classTitle}</Link> · <b>{title}</b>
      </p>
      <h1>Readings and agreement</h1>
      <p className="lead">
        {coders} {coders === 1 ? 'pupil is' : 'pupils are'} through with at least one text, {finished}{' '}
        {finished === 1 ? 'has' : 'have'} finished. Pupils see this only phrase by phrase, without names, when
        they have finished themselves.
      </p>
      <KeepFresh seconds={5} />
      <AgreementCard report={report} />
      <section aria-labelledby="phrases" className={styles.phrases}>
        <h2 id="phrases">Phrase by phrase, the most divided first</h2>
        <p>
          {all.length} {all.length === 1 ? 'phrase was' : 'phrases were'} marked by anybody, {contested} of
          them contested: of two pupils picked at random, fewer than two in three read it alike.{' '}
          {withNames ? (
            <Link href={`${base}/${assignmentId}`}>Hide names</Link>
          ) : (
            <Link href={`${base}/${assignmentId}?names=shown`}>Show names</Link>
          )}
        </p>
        {all.map(({ phrase, text }) => (
          <PhraseCard
            key={`${text} ${phrase.start}`}
            {...{ classId, assignmentId, text, phrase, withNames }}
            codes={codebook.codes}
            place={`${textName(text)}, ${readings.texts[text - 1]?.outletName}`}
            around={around[text - 1]?.(phrase) ?? null}
          />
        ))}
      </section>
      <section aria-labelledby="take" className={styles.phrases}>
        <h2 id="take">Take it away</h2>
        <ul className={styles.take}>
          <li>
            <a href={`${base}/out/${assignmentId}-report.md`}>Class report</a> in words, for the file
          </li>
          <li>
            <a href={`${base}/out/${assignmentId}-codings.yaml`}>Every coding as YAML</a>, with pseudonyms,
            reasons and what was settled
          </li>
          <li>
            <a href={`${base}/out/${assignmentId}-annotations.json`}>Every coding as web annotations</a>{' '}
            (JSON-LD)
          </li>
          <li>
            <a href={`${base}/out/${assignmentId}-research.zip`}>Research export</a>: units by coders, marks,
            agreement and a README, coders numbered instead of named
          </li>
        </ul>
      </section>
    </>
  )
}
