import { Absent } from '../../_components/absent'
import { EnteredTag } from '../../_components/entered-tag'
import { Link } from '../../_components/link'
import { Phrase } from '../../_components/phrase'
import { RelationTag } from '../../_components/relation-tag'
import { Term } from '../../_components/term'
import { TONE_MEANINGS } from '../../_wording/tone-meanings'
import styles from './method-view.module.css'

/** The signs and words that stand on the screens, each as it looks there. */
export function SignsSection() {
  return (
    <section id="signs" className={styles.section} aria-labelledby="signs-title">
      <h2 id="signs-title">Words and signs on the screens</h2>
      <p className="lead">
        Official words, and what each is often taken for, stand in the <Link href="/glossary">glossary</Link>.
        A word with a dotted line opens its entry.
      </p>
      <h3>What a printed number is to the record</h3>
      <dl className={styles.terms}>
        {TONE_MEANINGS.map(({ tone, words, means }) => (
          <Pair key={tone} term={<RelationTag tag={{ tone, words }} />}>
            {means}
          </Pair>
        ))}
      </dl>
      <h3>
        Whose <Term word="voice">voice</Term>
      </h3>
      <dl className={styles.terms}>
        <Pair term={<Phrase phrase="plain type" voice="outlet" lang="en" />}>The outlet’s own words.</Pair>
        <Pair term={<Phrase phrase="dotted line" voice="paraphrased" lang="en" />}>
          Reported speech: what somebody is said to have said, in the outlet’s wording.
        </Pair>
        <Pair term={<Phrase phrase="italics in quotation marks" voice="quoted" lang="en" />}>
          Somebody’s quoted words.
        </Pair>
        <Pair term={<Phrase phrase="upright in quotation marks" voice="scare quotes" lang="en" />}>
          Scare quotes: a word that the outlet holds at arm’s length, quoting nobody in particular.
        </Pair>
      </dl>
      <h3>Empty cells</h3>
      <dl className={styles.terms}>
        <Pair term={<Absent absence="not stated" />}>
          The whole text was coded, and it does not state this.
        </Pair>
        <Pair term={<Absent absence="not in the part coded" />}>
          Only the opening was coded; the rest of the article may state it.
        </Pair>
      </dl>
      <h3>
        How sure a <Term word="figure">figure</Term> is
      </h3>
      <dl className={styles.terms}>
        <Pair term="document seen">
          The number was read in the document, or in a transcription or copy of it; the note beside it says
          which.
        </Pair>
        <Pair term="reported by several outlets">
          The document was not seen; more than one outlet prints the same number.
        </Pair>
        <Pair term="reported by one outlet">
          The document was not seen; one outlet alone prints the number.
        </Pair>
      </dl>
      <h3>Where a release comes from</h3>
      <dl className={styles.terms}>
        <Pair term={<EnteredTag />}>
          Somebody who uses this Parallax typed its record. It keeps the rules of those that ship with
          Parallax, and counts in no total of them.
        </Pair>
      </dl>
    </section>
  )
}

function Pair({ term, children }: { term: React.ReactNode; children: React.ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  )
}
